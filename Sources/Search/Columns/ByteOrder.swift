import Foundation

extension String {
    /// Whether this comes before `other` in the order of their UTF-8 bytes, in which columns are searched by halving.
    func precedesByBytes(_ other: String) -> Bool {
        var (first, second) = (self, other)
        return first.withUTF8 { first in
            second.withUTF8 { second in
                guard let start = first.baseAddress, let otherStart = second.baseAddress else { return first.count < second.count }
                let order = memcmp(start, otherStart, min(first.count, second.count))
                return order != 0 ? order < 0 : first.count < second.count
            }
        }
    }
}
