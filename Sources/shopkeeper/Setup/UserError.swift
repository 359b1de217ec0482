/// One plain sentence for the user: what is wrong, where, what to do.
struct UserError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}
