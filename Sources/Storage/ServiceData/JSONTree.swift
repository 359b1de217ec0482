/// A JSON value with everything a reader would lose: the order of keys, numbers as they are written, and where in its document
/// it stands. A value that is changed, or that holds one that is, stands nowhere any more and is written anew.
struct JSONTree: Sendable {
    enum Content: Hashable, Sendable {
        /// Keys are unique.
        case object([Member])
        case array([JSONTree])
        case string(String)
        /// The digits as written.
        case number(String)
        case bool(Bool)
        case null
    }

    struct Member: Hashable, Sendable {
        var key: String
        /// The key's bytes in the document, quotes included; nil for one that was added.
        var keySource: Range<Int>?
        var value: JSONTree
    }

    var content: Content { didSet { source = nil } }
    /// The value's bytes in the document it was read from; nil for one that was made or changed since.
    private(set) var source: Range<Int>?

    init(_ content: Content, source: Range<Int>? = nil) {
        self.content = content
        self.source = source
    }

    static func text(_ text: String) -> JSONTree { JSONTree(.string(text)) }
    static func list(_ values: [JSONTree]) -> JSONTree { JSONTree(.array(values)) }

    static func record(_ members: [(key: String, value: JSONTree)]) -> JSONTree {
        JSONTree(.object(members.map { Member(key: $0.key, value: $0.value) }))
    }

    var members: [Member]? { if case .object(let members) = content { members } else { nil } }
    var elements: [JSONTree]? { if case .array(let elements) = content { elements } else { nil } }
    var string: String? { if case .string(let text) = content { text } else { nil } }

    /// The member's value. Setting replaces it in its place, appends one that is new, and removes it for nil; what is no object
    /// stays as it is. O(members).
    subscript(key: String) -> JSONTree? {
        get { members?.first { $0.key == key }?.value }
        set {
            guard var members else { return }
            switch (members.firstIndex { $0.key == key }, newValue) {
            // Put back as it was read: nothing has changed.
            case (let place?, let value?) where value.source != nil && value.source == members[place].value.source: return
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): return
            }
            content = .object(members)
        }
    }

    /// The same value, to be written anew wherever it is put.
    var detached: JSONTree {
        switch content {
        case .object(let members): JSONTree(.object(members.map { Member(key: $0.key, value: $0.value.detached) }))
        case .array(let elements): JSONTree(.array(elements.map(\.detached)))
        default: JSONTree(content)
        }
    }
}

/// Equal where they say the same in the same order; where they stand does not count.
extension JSONTree: Hashable {
    static func == (left: JSONTree, right: JSONTree) -> Bool { left.content == right.content }
    func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

extension JSONTree.Member {
    static func == (left: Self, right: Self) -> Bool { left.key == right.key && left.value == right.value }

    func hash(into hasher: inout Hasher) {
        hasher.combine(key)
        hasher.combine(value)
    }
}
