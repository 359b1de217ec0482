/// Chooses between phrasings of the same statement: by the turn, so that neighbours differ, and by what is said.
/// The same facts always give the same words.
struct Variation {
    let turn: Int
    /// From the content; shifts the later slots so that equal turns with other products read differently.
    let content: Int

    init(turn: Int, content: Int) {
        self.turn = max(0, turn)
        self.content = content
    }

    /// The phrasing for the opening: neighbouring turns never share one.
    func opening(_ phrasings: [String]) -> String { phrasings[turn % phrasings.count] }

    /// The phrasing for a later slot. Lists of different lengths drift against each other over the turns.
    func pick<Phrasing>(_ phrasings: [Phrasing], slot: Int) -> Phrasing {
        phrasings[(turn + slot &* 7 + content) % phrasings.count]
    }

    /// FNV-1a, for a seed that is the same in every run.
    static func seed(_ texts: some Sequence<String>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in texts.joined(separator: "\n").utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return Int(hash % 1009)
    }
}
