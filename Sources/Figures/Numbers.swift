import Foundation

/// A figure as tables print it; a dash where there is none.
public func decimals(_ value: Double?, _ count: Int) -> String {
    value.map { String(format: "%.\(count)f", $0) } ?? "-"
}

public func median(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
}
