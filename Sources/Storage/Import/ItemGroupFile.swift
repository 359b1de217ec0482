/// To which brand or seller each item of a data set belongs.
public enum ItemGroupFile {
    /// Reads a CSV file with the columns item and group; it may be gzip. Of an item that comes twice the last line counts.
    /// - Throws: `LabelledTextError`, `ImportError` for a file that cannot be read.
    public static func read(from path: String) throws -> [UInt32: String] {
        var groups: [UInt32: String] = [:]
        for (line, values) in try DelimitedTable.rows(of: path, columns: ["item", "group"]) {
            guard let item = UInt32(values[0]) else {
                throw LabelledTextError(path: path, line: line, reason: "the item is not a number of 0 or more")
            }
            groups[item] = values[1]
        }
        guard !groups.isEmpty else { throw LabelledTextError(path: path, line: 1, reason: "there are no items in it") }
        return groups
    }
}
