public import Writing

/// The writer of replies: offline always, and a model where one is configured.
public struct WriterChoice: Sendable {
    public var offline = Narrator()
    public var model: Narrator?

    public init(model: Narrator? = nil) { self.model = model }

    var current: Narrator { model ?? offline }
    var hasModel: Bool { model != nil }
}
