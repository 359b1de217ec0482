import Testing

/// One line for the user, which begins with "Error:"; no traces of the program's inside.
func expectOneSentence(_ errors: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let lines = errors.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 2 && lines.last == "", "not one line: \(errors)", sourceLocation: sourceLocation)
    #expect(errors.hasPrefix("Error: "), "\(errors)", sourceLocation: sourceLocation)
    #expect(errors.count < 400, "\(errors)", sourceLocation: sourceLocation)
    for inside in ["Fatal", "Swift.", "Optional(", "SQLite error", "NSError", "Code="] {
        #expect(!errors.contains(inside), "\(errors)", sourceLocation: sourceLocation)
    }
}
