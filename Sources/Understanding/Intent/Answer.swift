import Commerce

/// A reply to a question that is open: yes, no, or the detail that was asked for.
///
/// What follows a yes cannot always be taken back, so a yes is only what begins like one and asks nothing, or what
/// the classifier takes for one as well.
struct Answer {
    let reading: Reading
    let pending: ConversationState.Pending?

    var intent: Intent? {
        switch pending {
        case .confirmation(let action):
            guard isShort else { return nil }
            // To cancel is a yes only where cancelling was proposed.
            if saysOnlyCancel { return action.name == "cancel_order" ? .confirm : .deny }
            if isNo { return .deny }
            return isYes || namesAction(action.name) ? .confirm : nil
        case .argument(let action, _):
            if namesDetail, let intent = Intent(rawValue: action.name), !wishesOtherwise(than: intent) { return intent }
            return isNo && isShort && !reading.parsed.hasConditions ? .deny : nil
        case nil:
            return nil
        }
    }

    /// "Cancel L20260817", while an exchange waits for its item.
    private func wishesOtherwise(than intent: Intent) -> Bool {
        let (best, confidence) = reading.scores.best
        return best != intent && best != .trackOrder && confidence > 0.6 && IntentDecision.orderIntents.contains(best)
    }

    /// An order's number, or a place in the list of orders that was offered and hardly a word besides: "add the
    /// second one to my cart" is no answer.
    private var namesDetail: Bool {
        let (best, confidence) = reading.scores.best
        let isAnotherWish = confidence > 0.6 && Self.otherWishes.contains(best) && reading.order == nil
        if reading.order != nil { return true }
        let said = reading.atoms.filter { $0.kind != .mark }
        if let latest = Self.latest.match(in: said, at: 0), latest.range.upperBound >= said.count - 1, !reading.isQuestion { return true }
        guard !reading.ordinals.isEmpty, !reading.parsed.describesProducts, !reading.isQuestion else { return false }
        let besides = reading.atoms.indices.filter { index in
            reading.atoms[index].kind != .mark && !reading.ordinals.contains { $0.range.contains(index) }
        }
        return besides.count <= 3 && !(isAnotherWish && besides.count > 1)
    }

    private static let latest = PhraseTable<Bool>([
        (
            """
            the latest|the latest one|latest one|most recent|the most recent|the most recent one|my last order|my latest order|the newest one|\
            最近那单|最近的那单|最近一单|最近的一单|最近那个|最新那单|最新的那单|最新一单|最后那单|最后一单|上一单|刚下的那单|刚下那单
            """, true)
    ])
    private static let otherWishes: Set<Intent> = [.addToCart, .removeFromCart, .compare, .feedback, .productQuestion, .search, .recommend]

    /// What comes after a yes or a no that answers nothing: "ok, show me the first one".
    static func rest(of atoms: [Atom]) -> ArraySlice<Atom>? {
        guard let opening = yes.match(in: atoms, at: 0) ?? no.match(in: atoms, at: 0), opening.meaning else { return nil }
        let rest = atoms[opening.range.upperBound...]
        guard let mark = rest.first, mark.kind == .mark, mark.text != "?", rest.count > 2 else { return nil }
        return rest.dropFirst()
    }

    /// Whether the words for yes or no stand in it at all.
    var isYesOrNo: Bool { Self.yes.matches(in: reading.atoms).contains { $0.meaning } || Self.no.matches(in: reading.atoms).contains { $0.meaning } }

    private var saysOnlyCancel: Bool {
        let words = reading.atoms.filter { $0.kind != .mark }
        return Self.cancelling.match(in: words, at: 0)?.range.upperBound == words.count
    }

    private static let cancelling = PhraseTable<Bool>([("cancel|cancel it|cancel please|please cancel|cancel it please|取消|取消吧|取消掉|取消它|取消了吧", true)])

    private static func begins(with table: PhraseTable<Bool>, _ atoms: [Atom]) -> Bool { table.match(in: atoms, at: 0)?.meaning == true }

    private var isShort: Bool { reading.atoms.count { $0.kind != .mark } <= 12 }

    /// 取消啊, "cancel the thing": what was proposed, said once more.
    private func namesAction(_ name: String) -> Bool {
        let (best, confidence) = reading.scores.best
        return best.rawValue == name && confidence > 0.55 && reading.order == nil && !reading.isQuestion && !reading.parsed.hasConditions && reading.ordinals.isEmpty
    }

    private var isYes: Bool {
        guard !reading.isQuestion else { return false }
        let begins = Self.begins(with: Self.yes, reading.atoms) && !reading.parsed.hasConditions
        return begins || reading.scores[.confirm] > 0.5 && !Self.yes.matches(in: reading.atoms).isEmpty
    }

    private var isNo: Bool {
        if isRepeatedNo { return true }
        let begins = beginsWithNo && !reading.isQuestion
        return begins && !reading.parsed.hasConditions || reading.scores[.deny] > 0.5
    }

    /// 不退了不退了, "no no no"
    var isRepeatedNo: Bool {
        let words = reading.atoms.filter { $0.kind != .mark }
        var index = 0
        while let said = Self.no.match(in: words, at: index), said.meaning { index = said.range.upperBound }
        return index > 0 && index == words.count && !reading.atoms.contains { $0.text == "?" }
    }

    /// 那不取消了, "ok, don't": the refusal may come after a word that agrees to nothing.
    private var beginsWithNo: Bool {
        if Self.begins(with: Self.no, reading.atoms) { return true }
        var start = 0
        while let soft = Self.soft.match(in: reading.atoms, at: start) {
            start = soft.range.upperBound
            while start < reading.atoms.count, reading.atoms[start].kind == .mark { start += 1 }
        }
        return start > 0 && Self.no.match(in: reading.atoms, at: start)?.meaning == true
    }

    private static let soft = PhraseTable<Bool>([
        ("那|那就|那还是|还是|哦|呃|唉|哎|嗯|好|好吧|好的|hm|hmm|well|oh|um|uh|uhm|actually|so|then|ok|okay|ok then|oh well|ah|ahh|i think|please|sorry", true)
    ])
    private static let yes = PhraseTable<Bool>([
        (
            """
            yes|yess|yea|yep|yeah|yup|sure|ok|okay|confirm|confirmed|agreed|go ahead|go for it|do it|please do|correct|right|of course|absolutely|sounds good|why not|proceed|y|fine|definitely|\
            alright|exactly|i confirm|please proceed|affirmative|by all means|that's right|that's fine|that's correct|works for me|\
            那就确认|那好|那行|是|是的|对|对的|对对|好|好的|好呀|好啊|好吧|好嘞|好滴|好哒|行|行吧|可以|可以的|确认|确定|没错|嗯|嗯嗯|同意|取消吧|退吧|办吧|就这样|没问题|要的|要得|麻烦了|当然|继续|成|欧克|必须的|正确|就这么办|我确定|请继续|那就办吧|\
            i guess so|i guess|i suppose so|i suppose|perfect|go on|go on then|place it|please place it|place the order|for sure|certainly|okey dokey|okie|you bet|sounds right|let's do it|do that|必须|不然呢|行的|行啊|行呗|中|妥|好勒
            """, true),
        ("absolutely not|definitely not|certainly not|of course not|right now|correct that|sure not|yes but|go on holiday|中国|中号|行李|行李箱|行李架", false),
    ])
    private static let no = PhraseTable<Bool>([
        (
            """
            no|nope|nah|don't|dont|do not|never mind|nevermind|not now|stop|wait|keep it|leave it|n|forget it|not yet|on second thought|rather not|i'd rather not|hold on|no wait|wait no|oh wait|oh no wait|no thanks|cancel that|actually no|\
            不|不要|不用|不了|别|算了|先不|等等|等一下|不是|取消操作|暂时不|不用了|再想想|absolutely not|definitely not|certainly not|of course not|not really|no way|hell no|i changed my mind|changed my mind|我反悔了|反悔了|当然不|肯定不|绝对不|才不|点错了|按错了|不确认|不同意|先别|还是算了|不必了|不需要|不对|留着|没必要|先等等|我再想想|不行|不退了|不取消|不取消了|不换了|不改了|先不要|先不
            """, true),
        ("不错|不贵|不过|不限|不急|不知道|no problem|no worries|no rush|no idea", false),
    ])
}
