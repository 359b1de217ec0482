/// The screen's program without a screen: lines go in, and the effects they bring about are carried out one after another.
struct LineSession: Sendable {
    let performer: EffectPerformer

    /// Carries out effects and what follows from them.
    /// - Parameter hear: told of each message when the state has taken it.
    /// - Returns: false when it is time to leave.
    func carryOut(
        _ effects: [Effect], _ state: inout AppState, hear: (Message, inout AppState) -> Void
    ) async -> Bool {
        // Announcements never end; who wants to hear them does so beside the turns.
        for effect in effects where effect != .listen {
            if effect == .quit { return false }
            let (messages, channel) = AsyncStream.makeStream(of: Message.self)
            let work = Task {
                await performer.perform(effect) { channel.yield($0) }
                channel.finish()
            }
            var following: [Effect] = []
            for await message in messages {
                following += update(&state, message)
                hear(message, &state)
            }
            await work.value
            guard await carryOut(following, &state, hear: hear) else { return false }
        }
        return true
    }
}
