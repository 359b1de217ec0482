public import Commerce
import Text

/// One customer's conversation with the service desk: what they asked for, how far it has come, and what it waits for.
/// Its own reader takes English by words and the customer's own orders alone; what understanding found in either language
/// comes in as an `UnderstoodRequest`. Nothing is written here.
public struct ServiceDialogue: Sendable {
    enum Waiting: Hashable, Sendable {
        case slots(Set<String>)
        case confirmation
    }

    let flows: [ServiceFlow]
    /// What the customer has ordered, by the words for it.
    var names: ProductNames
    let stemmer: Stemmer
    var interpreter: FlowInterpreter
    /// Of shops whose customers are understood before the desk hears them.
    let reading: ServiceReading?
    /// What is being understood of, and what was asked about it.
    var spoken: SpokenCase?
    var asked: SlotQuestion?
    public internal(set) var customer: Customer?
    var tasks: [ServiceTask] = []
    var drafts: [ServiceDraft] = []
    var waiting: Waiting?
    /// What was proposed last; a yes commits exactly that, or nothing.
    var proposed: ServiceCase?
    /// For the words of this customer's orders.
    var mending: SlipMending?
    /// Whether what is asked is about the first task rather than the first draft.
    var asksAboutTask = false
    /// Said before anybody was signed in.
    var unheard: [[ServiceText.Word]] = []
    var identityWords: [ServiceText.Word] = []
    /// "If that is not possible, …": tried where something is refused.
    var fallbacks: [[ServiceText.Word]] = []
    var focus: OrderID?
    /// Named by its number with nothing else asked: "it is about order …".
    var spokenOrder: OrderID?
    /// Those that were last offered to choose from, in that order.
    var offered: [OrderID] = []
    /// Offered in place of what was refused; a yes takes it up.
    var offer: ServiceDraft?
    var changes = 0
    let session: String

    /// - Parameters:
    ///   - session: makes the ids of its changes unlike those of any other conversation.
    ///   - reading: for requests that come understood; without it their details are not read.
    public init(flows: [ServiceFlow], session: String, customer: Customer? = nil, reading: ServiceReading? = nil) {
        stemmer = Stemmer()
        interpreter = FlowInterpreter(utcOffset: reading?.utcOffset ?? 0)
        self.reading = reading
        self.flows = flows
        names = ProductNames(titles: [:], stemmer: stemmer)
        self.session = session
        self.customer = customer
    }

    /// Whether a question of the desk is open.
    public var isWaiting: Bool { waiting != nil }

    /// The desk's answer to an utterance; nil where it is none of its business.
    public mutating func hear(_ utterance: String, in records: some ServiceRecords, now: Int) throws -> ServiceReply? {
        interpreter.now = now
        var words = ServiceText(utterance, stemmer: stemmer).words
        guard let known = customer else { return try signIn(words, records, now) }
        let customer = try records.customer(known.id) ?? known
        self.customer = customer
        try learnNames(of: customer, records)
        words = mended(words)
        let isQuestion = utterance.contains("?") || utterance.contains("？")
        let asked = try information(in: words, customer, records, isQuestion: isQuestion)
        // Only a question: what was open stays open.
        let isOnlyQuestion = !asked.isEmpty && RequestReader(names: names).requests(in: words).allSatisfy(\.wishes.isEmpty) && AnswerReader.answer(in: words) == .neither
        var reply = try isOnlyQuestion ? advance(records, now) : hear(words, isQuestion: isQuestion, records, now)
        if !asked.isEmpty { reply = reply ?? ServiceReply(kind: .inform) }
        reply?.information = asked
        return reply
    }

    func information(
        in words: [ServiceText.Word], _ customer: Customer, _ records: some ServiceRecords, isQuestion: Bool = false
    ) throws -> [ServiceInformation] {
        let mine = try records.serviceChanges(of: customer.id).filter { $0.id.rawValue.hasPrefix(session + "-") }
        let reader = InformationReader(names: names)
        let orders = try records.orders(of: customer.id)
        let stocked = try reader.productsCounted(in: words).compactMap { try records.product($0) }
        return reader.information(in: words, isQuestion: isQuestion, orders: orders, customer: customer, settled: mine) + stocked.map(ServiceInformation.stock)
    }

    mutating func learnNames(of customer: Customer, _ records: some ServiceRecords) throws {
        let lines = try records.orders(of: customer.id).flatMap(\.lines)
        names = ProductNames(titles: Dictionary(lines.map { ($0.product, $0.title) }) { first, _ in first }, stemmer: stemmer)
        if mending == nil {
            let products = Set(lines.map(\.product)).sorted()
            mending = SlipMending(products: try products.compactMap { try records.product($0) })
        }
    }

    func mended(_ words: [ServiceText.Word]) -> [ServiceText.Word] { mending?.mended(words, stemmer: stemmer) ?? words }

    /// What an utterance is about, before it is heard; nil where it is none of the desk's business.
    /// - Parameter records: to tell a question about the customer's orders.
    public func intent(of utterance: String, in records: (any ServiceRecords)? = nil) -> Intent? {
        let words = mended(ServiceText(utterance, stemmer: stemmer).words)
        if waiting == .confirmation {
            let answer = AnswerReader.answer(in: words, isQuestion: utterance.contains("?") || utterance.contains("？"))
            if answer == .yes || answer == .no { return answer == .yes ? .confirm : .deny }
        }
        let wish = RequestReader(names: names).requests(in: words).flatMap(\.wishes).first
        if let wish { return Self.intent(of: wish) }
        if words.contains(ServiceWords.closing) { return .goodbye }
        let isExpected = waiting != nil || offer != nil || !drafts.isEmpty || !tasks.isEmpty
        if let customer, let records, (try? information(in: words, customer, records, isQuestion: utterance.contains("?")))?.isEmpty == false { return drafts.isEmpty ? .trackOrder : Self.intent(of: drafts[0].flow.wish) }
        let isSigningIn = customer == nil && (words.contains { $0.text.contains("@") } || words.contains(["tracking", "an order", "my order"]))
        return isExpected || isSigningIn ? (drafts.first?.flow.wish).map(Self.intent) ?? .help : nil
    }

    public static func intent(of wish: ServiceWish) -> Intent {
        switch wish {
        case .cancel: .cancelOrder
        case .giveBack: .returnOrder
        case .exchange: .exchangeOrder
        case .changeAddress, .changePayment, .changeProfileAddress: .modifyOrder
        case .invoice: .invoice
        case .person: .humanAgent
        }
    }

    // MARK: Who it is

    mutating func signIn(_ words: [ServiceText.Word], _ records: some ServiceRecords, _ now: Int) throws -> ServiceReply? {
        let finding = try IdentityReader().find(in: words, heard: identityWords, records: records)
        identityWords += words
        let requests = RequestReader(names: names).requests(in: words)
        let isAboutOrders = words.contains(["my order", "tracking", "my orders!", "an order"])
        let isService = !requests.isEmpty || waiting != nil || finding != .nothingSaid || isAboutOrders
        guard isService else { return nil }
        guard case .found(let found) = finding else {
            unheard.append(words)
            waiting = .slots(["identity"])
            var question = SlotQuestion(missing: ["identity"])
            if finding == .unknown { question.unknown = "identity" }
            let wish = unheard.flatMap { [names] in RequestReader(names: names).requests(in: $0) }.first?.wishes.first
            return ServiceReply(kind: .ask(question), action: action(flow(for: wish, state: nil)?.action ?? "sign_in", .needsInput, ["identity"]))
        }
        customer = found
        waiting = nil
        try learnNames(of: found, records)
        let earlier = unheard.map(mended)
        let words = mended(words)
        unheard = []
        for said in earlier { try take(said, records) }
        try take(words, records)
        var reply = try advance(records, now) ?? ServiceReply(kind: .welcome(found))
        reply.information = try information(in: earlier.flatMap(\.self) + words, found, records)
        return reply
    }

    // MARK: What they say

    mutating func hear(
        _ words: [ServiceText.Word], isQuestion: Bool, _ records: some ServiceRecords, _ now: Int
    ) throws -> ServiceReply? {
        let answer = AnswerReader.answer(in: words, isQuestion: isQuestion)
        let agrees = waiting == .confirmation && (answer == .yes || answer == .yesAnd)
        if !agrees, words.contains(ServiceWords.closing), RequestReader(names: names).requests(in: words).allSatisfy(\.wishes.isEmpty) { return close() }
        // "Shall I go on?" – "no, only that one".
        if waiting == nil, offer == nil, answer == .no || answer == .noAnd, RequestReader(names: names).requests(in: words).allSatisfy(\.wishes.isEmpty) {
            let flow = drafts.first?.flow
            (tasks, drafts, fallbacks) = ([], [], [])
            return flow.map { decline(nil, flow: $0) }
        }
        if waiting == .confirmation, let foreign = try foreign(words, records) {
            waiting = nil
            return foreign
        }
        if waiting == .confirmation, let draft = drafts.first { return try hear(words, answer, isQuestion: isQuestion, about: draft, records, now) }
        if let offered = offer, waiting == nil {
            offer = nil
            switch answer {
            case .yes: drafts.insert(offered, at: 0)
            case .no: return decline(nil, flow: offered.flow)
            default: try take(words, records)
            }
            return try advance(records, now)
        }
        if case .slots(let open) = waiting {
            if answer.isPlainNo { return try abandon(records) }
            if try isGivenUp(words, open) {
                let reply = try abandon(records)
                let rest = RequestReader.sentences(words).filter { sentence in
                    !sentence.contains(ServiceWords.abandoning) && !sentence.contains { ["dont", "not", "never"].contains($0.text) }
                }
                try take(rest.flatMap(\.self), records)
                return tasks.isEmpty && drafts.isEmpty ? reply : try advance(records, now)
            }
            try fill(words, open, records)
        } else {
            try take(words, records)
        }
        return try advance(records, now)
    }

    /// Somebody else's order or account, said while a proposal is open: that is answered before any yes counts.
    func foreign(_ words: [ServiceText.Word], _ records: some ServiceRecords) throws -> ServiceReply? {
        guard let customer, let flow = drafts.first?.flow else { return nil }
        let own = try records.orders(of: customer.id).map { $0.id.rawValue.filter(\.isNumber) }
        let emails = words.map(\.text).filter { $0.contains("@") }
        let unknown = RequestReader.orders(in: words).first { !own.contains($0.filter(\.isNumber)) }
        let reason: ServiceRefusal.Reason
        if let unknown {
            reason = .unknownOrder(unknown)
        } else if !emails.isEmpty, !emails.contains(customer.email.lowercased()) {
            reason = .otherCustomer
        } else {
            return nil
        }
        return ServiceReply(kind: .refuse(ServiceRefusal(reason: reason, flow: flow)), action: action(flow.action, .refused))
    }

    /// The customer leaves: what is still open is not done.
    mutating func close() -> ServiceReply? {
        (tasks, drafts, waiting, offer, fallbacks) = ([], [], nil, nil, [])
        return nil
    }

    /// Takes up what is asked for in `words`.
    mutating func take(_ words: [ServiceText.Word], _ records: some ServiceRecords) throws {
        var spoken = words
        let conditions = RequestReader.sentences(words).filter { $0.first?.text == "if" || $0.first?.text == "otherwise" }
        if !conditions.isEmpty {
            fallbacks += conditions
            spoken = RequestReader.sentences(words).filter { $0.first?.text != "if" && $0.first?.text != "otherwise" }.flatMap(\.self)
        }
        let requests = RequestReader(names: names).requests(in: spoken).filter { !$0.wishes.isEmpty }
        if let number = RequestReader.orders(in: words).first, let customer {
            spokenOrder = try records.orders(of: customer.id).first { $0.id.rawValue.filter(\.isNumber) == number.filter(\.isNumber) }?.id
        }
        let known = customer?.payments ?? []
        let method = MethodWish(in: spoken, known: known)
        var new: [ServiceTask] = []
        for request in requests {
            if request.isBare, tasks.contains(where: { $0.request.wishes == request.wishes }) || drafts.contains(where: { request.wishes.contains($0.flow.wish) }) { continue }
            var task = ServiceTask(request: request)
            let own = MethodWish(in: request.words, known: known)
            task.method = !own.isEmpty ? own : method.isEmpty ? nil : method
            task.reasonWords = spoken
            if !request.wishes.isDisjoint(with: [.changeAddress, .changeProfileAddress]) {
                task.request = withoutAddressPointer(request)
                task.address = try addressWish(in: request.words, records)
            }
            new.append(task)
        }
        // What was asked for last comes first, in the order it was said.
        tasks.insert(contentsOf: new, at: 0)
        if requests.isEmpty, !method.isEmpty {
            for place in drafts.indices { drafts[place].method = method }
            for place in tasks.indices { tasks[place].method = method }
        }
    }

    func flow(for wish: ServiceWish?, state: Order.State?) -> ServiceFlow? {
        guard let wish else { return nil }
        let all = flows.filter { $0.wish == wish }
        return all.first { flow in state.map(flow.states.contains) ?? true } ?? all.first
    }

    func action(_ name: String, _ state: Action.State, _ missing: [String] = [], _ arguments: [String: ActionArgument] = [:]) -> Action {
        Action(name: name, arguments: arguments, state: state, missing: missing)
    }
}
