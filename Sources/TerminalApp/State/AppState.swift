import Assistant
import Commerce
import Terminal
import Understanding

typealias TurnID = Int
typealias RequestID = Int

/// What the assistant said about itself when it was asked.
struct Session: Sendable {
    var shop: Shop
    var vocabulary: Vocabulary
    var customer: Customer?
    var writer: String
}

/// A sentence in the status line.
struct Notice: Hashable, Sendable {
    var text: String
    var isError = false
}

/// A turn in flight.
struct RunningTurn: Sendable {
    var id: TurnID
    var intent: Intent?
}

/// Everything the screen shows; values only.
struct AppState: Sendable {
    enum Focus: Hashable, Sendable {
        case input
        /// The products, or the page in their place.
        case pane
    }

    /// What the next key means, where it is not what the key table says.
    enum Mode: Hashable, Sendable {
        case normal
        /// A digit takes away a criterion.
        case removingCriterion
        case searchingHistory(HistorySearch)
        /// The same key again leaves the program.
        case leaving
    }

    var size: Size
    var session: Session?
    var language: Language
    /// Set by /lang: what is said no longer changes the language.
    var isLanguagePinned = false
    var conversation: Conversation
    var input = InputEditor()
    var history = InputHistory()
    /// Shown after the caret while the input is still what it was found for.
    var completion: Completion?
    var pane = ProductPane()
    var openPage: OpenPage?
    var focus = Focus.input
    var mode = Mode.normal
    var turn: RunningTurn?
    var notice: Notice?
    /// Plays by itself as long as it is there.
    var demo: DemoPlayer?
    /// Milliseconds the last turn took in all.
    var latency: Double?
    var writer: String?
    /// Pieces in the cart, once known.
    var cartCount: Int?
    /// Who has the conversation in the assistant's place, or will.
    var handoff: Handoff?
    /// What colleagues wrote while an answer was being written.
    var deskBacklog: [ConversationEntry] = []
    /// Titles of the products that the pane and the open page show or speak of.
    private(set) var titles: [ProductID: LocalizedText] = [:]
    private var lastTurn: TurnID = 0
    private var lastRequest: RequestID = 0

    init(size: Size, language: Language, demo: DemoPlayer? = nil) {
        self.size = size
        self.demo = demo
        self.language = language
        conversation = Conversation(width: max(1, size.width), language: language)
        layOut()
    }

    var strings: Strings { .of(language) }

    var wording: Wording {
        Wording(
            language: language, vocabulary: session?.vocabulary ?? Vocabulary(), titles: titles,
            utcOffset: session?.shop.utcOffset ?? 0)
    }

    mutating func learnTitles(_ mentioned: [ProductID: LocalizedText], of products: [RankedProduct] = []) {
        titles.merge(mentioned) { $1 }
        for ranked in products { titles[ranked.product.id] = ranked.product.title }
    }

    /// A turn is asked for: what arrives for any other is stale from now on.
    mutating func nextTurn() -> TurnID {
        lastTurn += 1
        turn = RunningTurn(id: lastTurn)
        return lastTurn
    }

    /// A page is asked for: a page that arrives for an earlier request is stale.
    mutating func beginRequest() -> RequestID {
        lastRequest += 1
        return lastRequest
    }

    func isCurrent(_ request: RequestID) -> Bool { request == lastRequest }

    mutating func open(_ page: Page) {
        switch page {
        case .detail(let detail): learnTitles(detail.mentioned, of: [detail.product])
        case .profile(let profile): learnTitles(profile.titles)
        default: break
        }
        openPage = OpenPage(page)
        focus = .pane
        if case .article = page { showCitedPassage() }
    }

    /// Scrolls a long article to the passage it was opened for, with a little of what stands above.
    private mutating func showCitedPassage() {
        guard let open = openPage else { return }
        let area = ScreenLayout(of: self).paneText
        let page = PageRows(open, wording: wording, criteria: pane.criteria, width: area.width)
        if let row = page.citedRow, row >= area.height - 2 { openPage?.offset = row - 2 }
    }

    mutating func closePage() {
        openPage = nil
        _ = beginRequest()
        if pane.isEmpty { focus = .input }
    }

    /// The criterion that digit `number` takes away.
    func criterion(numbered number: Int) -> CriterionName? {
        let names = pane.criteria.names
        return names.indices.contains(number - 1) ? names[number - 1] : nil
    }

    /// What is being typed, where its end may become a product's name.
    var completable: String? {
        let text = input.text
        let isCompletable = mode == .normal && focus == .input && input.after.isEmpty && !text.hasPrefix("/") && !text.isEmpty
        return isCompletable ? text : nil
    }

    /// Keeps the conversation's rows as wide as its place.
    mutating func layOut() {
        conversation.fit(width: max(1, ScreenLayout(of: self).conversationText.width), language: language)
    }
}
