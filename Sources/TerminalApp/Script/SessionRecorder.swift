import Assistant
import Commerce
import Synchronization

/// Writes a session down while it goes on: each typed line before anything is done about it, and what came of it when
/// that is known, so that a session that is killed has lost nothing that was sent.
///
/// What is done with keys (opening a product, a like) is written as the command that does the same.
public final class SessionRecorder: Sendable {
    private struct State {
        var replies: [Int: SessionReply] = [:]
        var lastEffect = 0
        /// The effect whose line was written last: only its reply may follow.
        var current = 0
        /// What numbers mean.
        var products: [ProductID] = []
        var criteria: [CriterionName] = []
    }

    private let state = Mutex(State())
    private let write: @Sendable (String) -> Void

    /// - Parameters:
    ///   - script: whose session it is; its steps are left away.
    ///   - write: adds a text to the file, at once. Called for one text after the other.
    public init(_ script: SessionScript, write: @escaping @Sendable (String) -> Void) {
        self.write = write
        write(script.header)
    }

    /// An effect is about to be carried out.
    /// - Returns: what its messages are to be handed in with; nil where it is no part of the record.
    func begin(_ effect: Effect) -> Int? {
        state.withLock { state in
            guard let line = Self.line(for: effect, state) else { return nil }
            state.lastEffect += 1
            state.current = state.lastEffect
            state.replies[state.current] = SessionReply()
            if !line.isEmpty { write(SessionScript.line(saying: line)) }
            return state.current
        }
    }

    func take(_ message: Message, of effect: Int) {
        state.withLock { state in
            if case .turnEvent(_, .products(let list)) = message {
                (state.products, state.criteria) = (list.products.map(\.product.id), list.criteria.names)
            }
            state.replies[effect]?.take(message)
        }
    }

    /// The effect is over. A turn that was stopped has no reply that another run could be held against, and a reply that
    /// comes when something else was sent has no place any more.
    func end(_ effect: Int, isTurn: Bool) {
        state.withLock { state in
            guard let reply = state.replies.removeValue(forKey: effect), effect == state.current,
                !isTurn || reply.fields[.intent] != nil
            else { return }
            write(SessionScript.text(of: reply))
        }
    }

    /// The line that asks for the effect; empty for the welcome, which nobody asks for, and nil for what is not recorded.
    private static func line(for effect: Effect, _ state: State) -> String? {
        func named(_ product: ProductID) -> String {
            state.products.firstIndex(of: product).map { "\($0 + 1)" } ?? product.rawValue
        }
        return switch effect {
        case .welcome: ""
        case .respond(_, let text): text
        case .remove(_, let name): state.criteria.firstIndex(of: name).map { "/remove \($0 + 1)" }
        case .open(_, let product): "/open " + named(product)
        case .record(.like, let product): "/like " + named(product)
        case .record(.dislike, let product): "/dislike " + named(product)
        case .addToCart(let product, let variant): "/add " + named(product) + (variant.map { " \($0)" } ?? "")
        case .undoCart: "/undo"
        case .loadPage(_, .cart): "/cart"
        case .loadPage(_, .orders): "/orders"
        case .loadPage(_, .source(let number, _)): "/source \(number)"
        case .signIn(let customer): "/customer " + (customer?.rawValue ?? "guest")
        case .setLanguage(let language): "/lang " + (language?.rawValue ?? "auto")
        case .clear: "/clear"
        case .listen, .loadSession, .loadHistory, .loadPage, .complete, .stopTurn, .record, .useModel, .export, .suspend, .quit: nil
        }
    }
}
