import Commerce

extension EnglishPhrases {
    private var shop: String { facts.shop.name[language] }

    func smallTalk(_ talk: SmallTalk) -> [String] {
        switch talk {
        case .greeting:
            [
                variation.opening(["Hello, and welcome to \(shop)!", "Hi, this is \(shop).", "Good to see you at \(shop)."]),
                "Tell me what you are looking for, or ask about an order.",
            ]
        case .thanks:
            [variation.opening(["You are welcome.", "My pleasure.", "Glad to help."]), "Is there anything else?"]
        case .goodbye:
            [variation.opening(["Goodbye, and thank you for visiting \(shop).", "Bye for now.", "See you soon at \(shop)."])]
        case .help:
            [
                "Say what you want, with a price, a colour or a brand if you like: “blue headphones, not too expensive”.",
                "Then narrow it down (“cheaper”, “in black”), compare, or put something in the cart.",
                "I also answer questions about delivery, returns and invoices, and I can find, cancel or return your orders.",
            ]
        case .declined:
            [variation.opening(["All right, nothing has been changed.", "Fine, I will leave it as it is."])]
        }
    }

    func outOfScope() -> [String] {
        [
            variation.opening([
                "That is outside what I can do here.", "I am afraid I cannot help with that.", "That one is beyond a shop assistant.",
            ]),
            "I can find products at \(shop), answer questions about the shop and look after your orders.",
        ]
    }

    func nothingToUndo() -> [String] { ["There is nothing to undo."] }

    func nothingToConfirm() -> [String] { ["There is no open question to say yes or no to.", "What would you like to do?"] }
}
