extension CellGrid {
    /// What the rows read, without the spaces at their ends.
    public var lines: [String] {
        (0..<size.height).map { y in
            let row = cells[(y * size.width)..<((y + 1) * size.width)]
            let end = row.lastIndex { $0.text != " " } ?? row.startIndex - 1
            return row[row.startIndex..<(end + 1)].map(\.text).joined()
        }
    }

    /// The rows, each ended by a line break: the form of golden screens.
    public var text: String { lines.map { $0 + "\n" }.joined() }

    /// The styles as a second layer: a letter for each column ("." is plain), then what each letter means.
    ///
    /// Letters are given in order of first appearance, from "a"; after "z" and "Z" come "0" to "9", then "#" for all others.
    public var styleText: String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        var letters: [Style: Character] = [.plain: "."]
        var legend = ""
        var output = ""
        for y in 0..<size.height {
            var row = ""
            for cell in cells[(y * size.width)..<((y + 1) * size.width)] {
                if let letter = letters[cell.style] {
                    row.append(letter)
                    continue
                }
                let letter = letters.count <= alphabet.count ? alphabet[letters.count - 1] : "#"
                letters[cell.style] = letter
                legend += "\(letter) = \(cell.style)\n"
                row.append(letter)
            }
            while row.last == "." { row.removeLast() }
            output += row + "\n"
        }
        return output + legend
    }
}
