import Assistant
import Commerce
import Text

extension AppState {
    /// What an effect brought back.
    mutating func takeResult(_ message: Message) -> [Effect] {
        switch message {
        case .sessionLoaded(let session): adopt(session)
        case .signedIn(let session):
            adopt(session)
            restartConversation()
            cartCount = nil
            return [.loadHistory, .welcome(beginTurn())]
        case .pageLoaded(let request, let page):
            guard isCurrent(request) else { return [] }
            open(page)
            if case .cart(let summary) = page { cartCount = summary.pieceCount }
        case .productMissing(let request):
            if isCurrent(request) { notice = Notice(text: strings.productGone, isError: true) }
        case .articleMissing: notice = Notice(text: strings.articleGone, isError: true)
        case .profileMissing: notice = Notice(text: strings.guestHasNoProfile, isError: true)
        case .feedbackRecorded(let kind, let product): remember(kind, of: product)
        case .addedToCart(let product, let cart):
            cartCount = cart.pieceCount
            notice = Notice(text: strings.addedToCart(wording.title(of: product) ?? product.rawValue, cart.pieceCount))
        case .cartUndone(let cart):
            cartCount = cart?.pieceCount ?? cartCount
            notice = Notice(text: cart == nil ? strings.nothingToUndo : strings.cartUndone)
            if let cart, case .cart = openPage?.page { openPage?.page = .cart(cart) }
        case .modelSwitched(let isOn, let isAvailable, let writer):
            self.writer = writer
            let text = isAvailable ? strings.writerIs(writer) : strings.noModel
            notice = Notice(text: text, isError: isOn && !isAvailable)
        case .exported(let path): notice = Notice(text: strings.exported(Sanitizer.line(path)))
        case .failed(.outOfStock(let left)): notice = Notice(text: strings.outOfStock(left: left), isError: true)
        case .failed(.other(let text)): notice = Notice(text: Sanitizer.line(text, limit: 300), isError: true)
        default: break
        }
        return []
    }

    private mutating func adopt(_ session: Session) {
        self.session = session
        writer = session.writer
        if let own = session.customer?.language, !isLanguagePinned { language = own == .chinese ? .chinese : .english }
    }

    /// The screen as after the start, for another customer or after /clear; what was sent before stays at hand.
    mutating func restartConversation() {
        turn = nil
        conversation.clear()
        pane.clear()
        closePage()
        mode = .normal
        focus = .input
        latency = nil
        handoff = nil
        deskBacklog = []
        notice = nil
    }

    private mutating func remember(_ kind: Interaction.Kind, of product: ProductID) {
        let title = wording.title(of: product) ?? product.rawValue
        switch kind {
        case .like:
            pane.verdicts[product] = .liked
            notice = Notice(text: strings.liked(title))
        case .dislike:
            pane.verdicts[product] = .disliked
            notice = Notice(text: strings.disliked(title))
        default: break
        }
    }
}
