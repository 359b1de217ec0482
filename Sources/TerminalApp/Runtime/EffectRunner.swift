/// Runs effects as tasks: turns one after another, each able to be stopped; everything else in its own order beside them.
///
/// Used by the one thread that runs the loop.
struct EffectRunner {
    var performer: EffectPerformer
    private let mailbox: Mailbox
    private var listening: Task<Void, Never>?
    private var turn: Task<Void, Never>?
    private var completing: Task<Void, Never>?
    private var lastCommand: Task<Void, Never>?

    init(performer: EffectPerformer, mailbox: Mailbox) {
        self.performer = performer
        self.mailbox = mailbox
    }

    mutating func run(_ effect: Effect) {
        switch effect {
        case .stopTurn: turn?.cancel()
        case .listen: listening = Task.detached { [performer, mailbox] in await performer.perform(effect) { mailbox.post($0) } }
        case .complete:
            completing?.cancel()
            completing = Task.detached { [performer, mailbox] in await performer.perform(effect) { mailbox.post($0) } }
        case _ where effect.isTurn: startTurn(effect)
        case .signIn, .clear, .useModel, .setLanguage:
            // They change what the next turn starts from, so they wait for the stopped one to be over, and it for them.
            turn?.cancel()
            startCommand(effect, after: turn)
        default: startCommand(effect, after: nil)
        }
    }

    /// Stops everything that runs.
    /// - Returns: the work that is to be waited for, for a moment: a like or a cart change under way.
    mutating func finish() -> Task<Void, Never>? {
        turn?.cancel()
        listening?.cancel()
        completing?.cancel()
        return lastCommand
    }

    private mutating func startTurn(_ effect: Effect) {
        let former = turn, commands = lastCommand
        former?.cancel()
        turn = Task.detached { [performer, mailbox] in
            await former?.value
            await commands?.value
            guard !Task.isCancelled else { return }
            await performer.perform(effect) { mailbox.post($0) }
        }
    }

    private mutating func startCommand(_ effect: Effect, after turn: Task<Void, Never>?) {
        let former = lastCommand
        lastCommand = Task.detached { [performer, mailbox] in
            await former?.value
            await turn?.value
            await performer.perform(effect) { mailbox.post($0) }
        }
    }
}
