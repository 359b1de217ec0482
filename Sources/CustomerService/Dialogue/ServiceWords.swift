import Commerce

/// The words by which customers say what they want done.
enum ServiceWords {
    /// As verbs; the words exactly, since "switches" and "returned" are something else.
    static let verbs: [String: ServiceWish] = [
        "cancel": .cancel, "remove": .cancel, "removing": .cancel, "cancelling": .cancel, "canceling": .cancel, "cancellation": .cancel,
        "return": .giveBack, "returning": .giveBack,
        "exchange": .exchange, "exchanging": .exchange, "swap": .exchange, "swapping": .exchange, "replace": .exchange, "replacing": .exchange,
        "trade": .exchange, "switch": .exchange, "switching": .exchange, "upgrade": .exchange, "upgrading": .exchange, "modify": .exchange,
        "modifying": .exchange, "change": .exchange, "changing": .exchange, "adjust": .exchange, "adjusting": .exchange, "update": .exchange,
        "updating": .exchange, "downgrade": .exchange, "correct": .exchange, "edit": .exchange, "convert": .exchange, "alter": .exchange,
    ]
    /// As verbs after "be" and "get": "needs to be exchanged".
    static let participles: [String: ServiceWish] = [
        "cancelled": .cancel, "canceled": .cancel, "returned": .giveBack, "refunded": .giveBack, "exchanged": .exchange, "swapped": .exchange, "replaced": .exchange,
        "changed": .exchange, "modified": .exchange, "updated": .exchange, "removed": .cancel,
    ]
    /// Ends a conversation: what is still open is left as it is.
    static let closing: [ServicePhrase] = [
        "that is all", "thats all", "thats everything", "that is everything", "nothing else", "bye", "goodbye", "that will be all", "thatll be all", "im done", "all set",
    ]
    static let address: [ServicePhrase] = ["address", "ship to", "shipping!", "sent to", "deliver to", "delivered to", "send it to", "send to", "where it is going", "where its going", "where its headed", "where it goes", "destination", "delivery location", "delivered somewhere", "sent somewhere"]
    static let profile: [ServicePhrase] = ["default", "profile", "user address", "account address", "account", "my address on file", "personal address"]
    static let payment: [ServicePhrase] = ["payment method", "payment!", "pay method", "paying method", "payment option", "way of payment", "method of payment", "billing"]
    static let everything: [ServicePhrase] = [
        "everything", "all item*", "all of it", "all of them", "all the item*", "all my item*", "all thing*", "the whole thing", "entire order",
        "whole order", "all product*", "all the thing*", "every item", "full order", "complete order", "all of the item*", "all the product*",
        "all of my item*", "every single item",
    ]
    static let allOrders: [ServicePhrase] = [
        "all pending orders!", "all my pending orders!", "all orders!", "all my orders!", "both orders!", "all of my orders!", "every order", "all the orders!",
        "every pending order", "all possible orders!", "my orders!", "all of my pending orders!", "all possible order addresses!", "all order addresses!",
        "my pending orders!", "two orders!", "the orders!", "pending orders!", "both of my orders!", "all the pending orders!", "my two orders!", "all my pending order!",
        "all possible order!", "these orders!", "those orders!", "different orders!", "all your orders!", "orders too!", "orders as well!", "including the orders!",
    ]
    /// As the answer to "which of them?".
    static let allOfThem: [ServicePhrase] = ["both", "all of them", "all of those", "all of these", "each of them", "every one", "all three", "all four", "all!", "each order", "either"]
    static let partOfOrder: [ServicePhrase] = [
        "that item!", "this item!", "one item!", "an item!", "single item!", "just that!", "only that!", "just the one", "part of the order", "part of my order", "one of the item*", "some of the item*", "just one", "only one",
    ]
    static let except: [ServicePhrase] = ["except", "except for", "other than", "but not", "apart from", "besides", "excluding", "all but", "everything but", "keep", "without touching"]
    static let more: Set<String> = ["more", "higher", "larger", "bigger", "greater", "longer", "taller", "brighter", "stronger", "thicker", "wider", "increase", "faster", "better", "hard", "harder", "further", "heavier"]
    static let less: Set<String> = ["less", "lower", "smaller", "fewer", "shorter", "dimmer", "weaker", "thinner", "narrower", "decrease", "easier", "lighter", "reduce"]
    static let most: Set<String> = ["most", "highest", "largest", "biggest", "maximum", "max", "longest", "tallest", "brightest", "greatest", "hardest", "best", "maximized", "maximize", "furthest", "farthest", "heaviest", "widest", "thickest", "fastest"]
    static let least: Set<String> = ["least", "lowest", "smallest", "minimum", "min", "fewest", "shortest", "easiest", "dimmest", "lightest", "thinnest"]
    static let cheapest: [ServicePhrase] = ["cheapest", "least expensive", "lowest price*", "lowest cost", "most affordable", "lowest priced", "cheaper"]
    static let atMost: [ServicePhrase] = ["under", "below", "less than", "no more than", "at most", "cheaper than", "up to", "not more than", "within", "max of", "maximum of", "lower than"]
    static let priciest: [ServicePhrase] = ["most expensive", "priciest", "highest price*", "more expensive", "most costly"]
    static let lessExpensive: [ServicePhrase] = ["less expensive", "cheaper", "cheapest", "least expensive", "lower price*"]
    static let prefer: [ServicePhrase] = ["prefer", "preferably", "preference", "ideally", "if possible", "id like", "would like"]
    static let ifPossible: [ServicePhrase] = [
        "if possible", "if available", "if there is one", "if theres one", "if you have it", "if you have one", "if its available", "if it is available", "if you have that", "if thats possible", "if thats an option",
    ]
    static let same: [ServicePhrase] = ["same", "keep", "keeping", "identical", "exact same", "unchanged"]
    static let free: [ServicePhrase] = [
        "do not care", "dont care", "doesnt matter", "does not matter", "dont mind", "do not mind", "not important", "no preference", "any other", "whatever",
        "regardless", "dont really care", "okay with", "ok with", "either is fine", "not picky",
    ]
    static let received: [ServicePhrase] = ["received", "delivered", "arrived", "got", "delivery came", "receive"]
    static let pendingWords: [ServicePhrase] = ["pending", "just ordered", "not shipped", "hasnt shipped", "not yet shipped", "just placed", "upcoming"]
    static let recent: [ServicePhrase] = ["recent", "most recent", "latest", "last", "just bought", "just placed", "newest"]
    static let original: [ServicePhrase] = ["original", "same method", "same payment", "same card", "paid with", "way i paid", "initial payment", "same way", "used to pay", "same account", "paid from"]
    static let correction: [ServicePhrase] = ["no wait", "i mean", "i meant", "sorry", "actually", "scratch that", "rather", "make that", "correction", "no i", "wait"]
    static let only: [ServicePhrase] = ["only", "just"]
    static let yes: [ServicePhrase] = [
        "yes", "yeah", "yep", "yup", "sure", "ok", "okay", "confirm", "confirmed", "go ahead", "proceed", "please do", "do it", "correct", "thats right", "that is right",
        "sounds good", "absolutely", "definitely", "of course", "fine", "agreed", "i agree", "looks good", "that works", "right", "perfect", "y", "thats it", "thats the one", "that is the one", "thats fine", "thats great", "go for it", "lets do it", "great", "works for me", "yea", "ya", "approved",
        "sounds perfect", "id like to go ahead", "i would like to go ahead", "i confirm",
    ]
    static let no: [ServicePhrase] = [
        "no", "nope", "dont", "do not", "not yet", "stop", "nah", "never mind", "nevermind", "cancel that", "forget it", "hold on", "wait", "leave it", "n", "negative",
        "changed my mind", "change my mind", "regret", "no thanks", "cancel this", "not correct", "wrong", "incorrect",
    ]
    /// Gives up what is being asked about.
    static let abandoning: [ServicePhrase] = [
        "never mind", "nevermind", "forget it", "forget the", "forget about", "leave it", "dont exchange anything", "dont change anything", "dont return anything", "dont cancel anything",
        "not anymore", "dont bother", "drop it", "skip it", "skip that", "cancel this", "cancel that", "scratch that",
    ]
    /// Words that add nothing to a yes or a no.
    static let filler: Set<String> = [
        "please", "thanks", "thank", "you", "that", "it", "this", "is", "the", "and", "i", "would", "like", "to", "all", "with", "for", "im", "so", "much", "very",
        "good", "great", "well", "let", "lets", "us", "me", "my", "a", "just", "then", "now", "can", "your", "help", "are", "details", "change", "changes", "want",
        "everything", "we", "by", "means", "there", "these", "those", "them", "be", "have", "am", "do", "go", "on", "ahead", "right", "oh", "hm", "well", "next", "continue", "cheers", "nice",
        "no", "yes", "happy", "sounds", "cool", "awesome", "alright", "as", "described", "correct", "accurate", "exactly", "what", "looks", "of", "sir", "madam", "friend", "lovely", "exchange", "return", "cancellation", "cancel", "modification", "refund", "update", "order", "request", "thats", "one", "id", "ill", "indeed", "exactly", "super", "only", "quick", "quickly", "fast", "soon", "possible", "asap", "will",
    ]
    static let determiners: Set<String> = ["the", "a", "an", "my", "your", "this", "that", "these", "those", "one", "some", "our", "his", "her", "their", "both", "all", "two", "three", "its", "another", "other", "second", "any", "each"]
    static let connectors: Set<String> = ["and", "or", "plus", "also", "then", "but", "nor", "&"]
    static let productAliases: [String: String] = [
        "bike": "bicycl", "tee": "shirt", "tshirt": "shirt", "kindl": "reader", "ereader": "reader", "earphon": "earbud", "cam": "camera", "bookcas": "bookshelf",
        "trainer": "sneaker", "suitcas": "luggag",
    ]
}
