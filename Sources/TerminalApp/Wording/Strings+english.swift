import Commerce

extension Strings {
    static let english = Strings(
        assistant: "Shop", thinking: "thinking…", stopped: "stopped", sources: "Sources",
        line: { "line \($0)" }, moreBelow: { "↓ \($0) more \($0 == 1 ? "line" : "lines")" },
        actionNames: [
            "cancel_order": "Cancel order", "return_order": "Return", "exchange_order": "Exchange",
            "modify_order": "Change order", "add_to_cart": "Add to cart", "remove_from_cart": "Remove from cart",
            "checkout": "Place order", "undo": "Undo", "forget": "Forget", "hand_off": "Hand over to a person", "transfer_to_human_agents": "Hand over to a person",
        ],
        actionStates: ActionStates(
            needsInput: "something is still missing", needsConfirmation: "answer “yes” or “no”", done: "done",
            refused: "nothing was changed"),
        placeholder: "What are you looking for? e.g. noise cancelling headphones under 500",
        searchPrompt: { "find “\($0)”" }, leavePrompt: "Leave? Ctrl-C again leaves, any other key stays",
        criterionPrompt: "Take away which? Press its number, Esc cancels",
        tooSmall: "Window too small: 20×10 at least", pasteCut: { "The paste is too long; the first \($0) characters are taken" },
        products: "Products", noProductsYet: "Say what you need, and products appear here",
        tips: [
            "Write as you speak: “a light thermos for my dad”", "Then “cheaper” or “in blue” changes what you see",
            "Or ask: “how long can I return it?”, “where is my order?”", "? shows all keys, / all commands",
        ],
        nothingFound: "No product matches", nearestOnly: { "Nothing matches fully; the nearest \($0)" },
        without: { "without “\($0)”: \($1)" }, loosened: { "“\($0)” loosened to \($1): \($2)" },
        inferred: "inferred", removeHint: "Ctrl-X removes", not: { "not \($0)" }, inStock: "in stock", soldOut: "out of stock", fewLeft: { "\($0) left" },
        unrated: "no ratings yet", overBudget: "over budget", misses: { "misses: \($0)" },
        notStated: { "\($0) not stated" }, unknown: "not stated", toCompare: "to compare", insteadOf: { "instead of \($0)" }, likedMark: "♥ liked",
        dislikedMark: "disliked",
        sortNames: [
            .rating: "best rated first", .newest: "newest first", .popularity: "most bought first",
            .priceAscending: "lowest price first", .priceDescending: "highest price first",
        ],
        listSeparator: ", ", page: .english,
        addedToCart: { "In the cart: \($0) (\($1) in all, u undoes)" }, cartUndone: "The last cart change is undone",
        nothingToUndo: "There is nothing to undo",
        outOfStock: { $0 > 0 ? "Only \($0) left; nothing was added" : "It is out of stock; nothing was added" },
        liked: { "Noted: you like \($0)" }, disliked: { "Noted: you do not like \($0)" },
        markedForComparison: { "Marked \($0); press c on another to compare" },
        productGone: "This product is no longer in the shop", articleGone: "This article is no longer there", guestHasNoProfile: "A guest has no profile; /customer signs in",
        noCriteria: "There is no criterion to take away",
        noSuchNumber: { "There is no number \($0)" }, nothingCited: "No answer has cited a passage yet",
        noSuchSource: { "The answer cites no passage \($0)" }, removing: { "Without: \($0)" },
        unknownCommand: { "There is no command /\($0); ? shows all" },
        unknownLanguage: { "There is no language “\($0)”: zh, en or auto" }, languageSet: "English from now on",
        languageFollows: "The language follows the talk", writerIs: { "Answers are written by \($0) now" },
        noModel: "No model is configured; the offline writer answers", modelFound: { "Found the model \($0) on this machine; /model on lets it write" },
        catalogueKept: { "The shop's files have mistakes, so the shop loaded before stays: \($0)" },
        indexRebuilt: "The search index was damaged and has been built anew.", exported: { "Saved as \($0)" },
        inDeskQueue: "waiting for a person", withColleague: { "with \($0)" },
        guest: "guest", languageName: "English", offlineWriter: "offline writer", cart: { "cart \($0)" },
        keysHint: "? keys", stopHint: "Esc stops", productsHint: "↑↓ move  Enter open  c compare  a add  l/d like  x criteria",
        detailHint: "←→ next  v variant  a add  l/d like  Esc back",
        pageHint: "↑↓ scroll  Esc back",
        demo: .english, keysHeading: "Keys", placeHeading: "Where", meaningHeading: "What they do", commandsHeading: "Commands",
        contextNames: [
            .input: "Input", .products: "Products", .page: "Pages", .removingCriterion: "Taking a criterion away",
            .searchingHistory: "Searching history", .anywhere: "Anywhere",
        ],
        contextNotes: [
            .products: "Tab or ↓ goes there; letters type as usual while the input holds text",
            .page: "Letters act only while the input is empty",
        ])
}

extension PageStrings {
    static let english = PageStrings(
        detail: "Product", comparison: "Comparison", cart: "Cart", orders: "My orders", profile: "My profile",
        customers: "Choose a customer", article: "Article", updated: "updated",
        help: "Keys and commands", attributes: "Attributes", variants: "Variants",
        reviews: "Reviews", noReviews: "no reviews yet", ledger: "Why it ranks here", total: "sum", price: "price",
        rating: "rating", stock: "stock", brand: "brand", score: "score", chosen: "chosen",
        pieces: { "\($0) \($0 == 1 ? "piece" : "pieces")" }, cartEmpty: "The cart is empty", subtotal: "subtotal",
        delivery: "delivery", free: "free", noOrders: "no orders yet", placed: "placed", tracking: "tracking",
        orderStates: [
            .pending: "pending", .processed: "processed", .shipped: "shipped", .delivered: "delivered",
            .cancelled: "cancelled", .returnRequested: "return requested", .exchanged: "exchanged",
            .pendingModified: "items changed", .exchangeRequested: "exchange requested",
        ],
        membership: [.guest: "guest member", .silver: "silver member", .gold: "gold member"], memberSince: "member since",
        favouriteBrands: "brands you look at", favouriteCategories: "shelves you look at", recent: "recently",
        orderCount: { "\($0) \($0 == 1 ? "order" : "orders")" },
        interactionNames: [
            .view: "viewed", .click: "opened", .cart: "put in the cart", .purchase: "bought", .rating: "rated",
            .like: "liked", .dislike: "disliked", .dismiss: "passed over",
        ],
        nothingKnown: "The shop has noted nothing yet",
        signalNames: [
            "lexical": "words", "semantic": "meaning", "item_item": "bought together", "likeness": "likeness", "co_choice": "chosen together", "user_user": "similar customers",
            "content": "your taste", "popularity": "popularity", "quality": "ratings", "freshness": "newness",
            "feedback": "your opinion", "already_bought": "bought lately", "stock": "stock", "diversity": "variety",
            "exposure": "brand’s share", "attributes": "such things", "new_item": "few chose it yet", "segment": "your region", "statement": "you asked for",
        ])
}
