public import Commerce

/// A session as a text that people can read and edit: what was typed line by line, and what came of each line.
///
/// Utterances and commands alike stand as they are typed, so that a script can be read, replayed without a screen, and
/// played on one.
///
///     shopkeeper session 1
///     title: From a search to the checkout
///     language: en
///     shop: demo
///     customer: c002
///     clock: 2026-11-20 12:00 +8
///
///     > headphones under 500
///     intent: search
///     products: larkfall-pebble-earbuds quietbrook-brooklet-budget-anc
///     | Here are two …
public struct SessionScript: Hashable, Sendable {
    /// One line that was typed.
    public struct Step: Hashable, Sendable {
        /// Of the file, counted from 1; 0 where there is none.
        public var line: Int
        public var said: String
        /// Empty where nothing is known of it, and then nothing is compared.
        public var reply: SessionReply

        public init(line: Int = 0, said: String, reply: SessionReply = SessionReply()) {
            self.line = line
            self.said = said
            self.reply = reply
        }
    }

    public var title: String
    /// Of the first words on screen.
    public var language: Language
    public var shop: String
    /// Nil is a guest.
    public var customer: CustomerID?
    public var clock: SessionClock
    /// What the shop says before anything is said.
    public var welcome: SessionReply
    public var steps: [Step]

    public init(
        title: String = "", language: Language, shop: String, customer: CustomerID?, clock: SessionClock,
        welcome: SessionReply = SessionReply(), steps: [Step] = []
    ) {
        self.title = title
        self.language = language
        self.shop = shop
        self.customer = customer
        self.clock = clock
        self.welcome = welcome
        self.steps = steps
    }
}
