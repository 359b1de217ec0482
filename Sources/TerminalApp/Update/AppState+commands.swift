import Commerce
import Text

extension AppState {
    /// Sends what is written: a command after a slash, else something said.
    mutating func submit() -> [Effect] {
        let text = Sanitizer.paragraphs(input.text)
        input.clear()
        history.stopWalking()
        guard !text.isEmpty else { return [] }
        focus = .input
        history.add(text)
        if let line = SlashCommand.Line(text) { return run(line) }
        if ScreenLayout.form(of: size) != .sideBySide { openPage = nil }
        return [.respond(beginTurn(saying: text), text)]
    }

    private mutating func run(_ line: SlashCommand.Line) -> [Effect] {
        guard let command = line.command else {
            notice = Notice(text: strings.unknownCommand(line.name), isError: true)
            return []
        }
        notice = nil
        let argument = line.arguments.first
        switch command {
        case .cart: return [.loadPage(beginRequest(), .cart)]
        case .orders: return [.loadPage(beginRequest(), .orders)]
        case .profile: return [.loadPage(beginRequest(), .profile)]
        case .customer:
            guard let argument else { return [.loadPage(beginRequest(), .customers)] }
            return signIn(argument == "guest" ? nil : CustomerID(argument))
        case .lang: return setLanguage(argument)
        case .model: return [.useModel(argument.map { $0 != "off" } ?? true)]
        case .compare: return compareProducts(numbers: line.arguments.map { Int($0) ?? 0 })
        case .open, .add, .like, .dislike: return actOnProduct(command, line.arguments)
        case .remove: return removeCriterion(numbered: argument.flatMap { Int($0) } ?? 0)
        case .undo:
            // Whatever it is that was done last: the conversation knows.
            let word = LocalizedText(zh: "撤销", en: "undo")[language]
            return [.respond(beginTurn(saying: word), word)]
        case .source: return openSource(argument.map { Int($0) ?? 0 } ?? 1)
        case .clear:
            restartConversation()
            return [.stopTurn, .clear]
        case .export: return [.export(file: argument)]
        case .help:
            _ = beginRequest()
            open(.help)
            return []
        case .quit: return [.quit]
        }
    }

    /// Opens the article of a passage that the last answer cites.
    mutating func openSource(_ number: Int = 1) -> [Effect] {
        let citations = conversation.entries.last { !$0.citations.isEmpty }?.citations ?? []
        guard citations.indices.contains(number - 1) else {
            notice = Notice(text: citations.isEmpty ? strings.nothingCited : strings.noSuchSource(number), isError: true)
            return []
        }
        return [.loadPage(beginRequest(), .source(number, citations[number - 1]))]
    }

    private mutating func compareProducts(numbers: [Int]) -> [Effect] {
        let named = numbers.prefix(2).map { (number: $0, product: pane.product(numbered: $0)) }
        let products = named.compactMap { $0.product }
        guard products.count == 2 else {
            notice = Notice(text: strings.noSuchNumber(named.first { $0.product == nil }?.number ?? 0), isError: true)
            return []
        }
        _ = beginRequest()
        open(.comparison(products))
        return []
    }

    /// - Parameter arguments: a product by its number in the pane, or the id of one that was spoken of; for the cart, a
    ///   variant's id may follow.
    private mutating func actOnProduct(_ command: SlashCommand, _ arguments: [String]) -> [Effect] {
        let name = arguments.first ?? "0"
        let known = titles[ProductID(name)] == nil ? nil : ProductID(name)
        guard let id = Int(name).flatMap({ pane.product(numbered: $0)?.product.id }) ?? known else {
            notice = Notice(text: strings.noSuchNumber(Int(name) ?? 0), isError: true)
            return []
        }
        return switch command {
        case .add: [.addToCart(id, arguments.dropFirst().first.map { VariantID($0) })]
        case .like: [.record(.like, id)]
        case .dislike: [.record(.dislike, id)]
        default: [.open(beginRequest(), id)]
        }
    }

    /// Stops what runs and asks for the conversation of another customer; nil is a guest.
    mutating func signIn(_ customer: CustomerID?) -> [Effect] {
        stopTurn()
        openPage = nil
        return [.stopTurn, .signIn(customer)]
    }

    private mutating func setLanguage(_ argument: String?) -> [Effect] {
        switch argument?.lowercased() {
        case "zh", "中文": language = .chinese
        case "en", "english": language = .english
        case "auto":
            isLanguagePinned = false
            notice = Notice(text: strings.languageFollows)
            return [.setLanguage(nil)]
        case nil: language = language == .chinese ? .english : .chinese
        case .some(let other):
            notice = Notice(text: strings.unknownLanguage(other), isError: true)
            return []
        }
        isLanguagePinned = true
        notice = Notice(text: strings.languageSet)
        return [.setLanguage(language)]
    }
}
