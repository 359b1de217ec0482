public import Commerce
import Foundation

/// The summed preference of every customer for every product: what one more interaction, or one less, makes of the entry
/// of an `InteractionMatrix` of the same interactions.
public struct CustomerPreferences: Sendable {
    private var rows: [CustomerID: Int] = [:]
    /// By row and item.
    private var sums: [UInt64: Float] = [:]

    public init() {}

    /// Customers get the rows that `InteractionMatrix` gives them. O(n) in the interactions.
    public init(_ interactions: some Sequence<Interaction>, in assortment: Assortment) {
        for interaction in interactions {
            guard let item = assortment.number(of: interaction.product) else { continue }
            sums[cell(of: interaction.customer, item), default: 0] += Float(interaction.preference)
        }
    }

    /// O(1).
    mutating func add(_ gain: Float, of customer: CustomerID, to item: Int, at time: Int) -> PreferenceChange {
        let cell = cell(of: customer, item)
        let sum = sums[cell, default: 0] + gain
        sums[cell] = sum == 0 ? nil : sum
        return PreferenceChange(
            customer: Int(cell >> 32), item: item, preference: sum > 0 ? log1p(sum) : 0, gain: gain, time: time)
    }

    private mutating func cell(of customer: CustomerID, _ item: Int) -> UInt64 {
        let next = rows.count
        let row = rows[customer, default: next]
        if row == next { rows[customer] = next }
        return UInt64(row) << 32 | UInt64(item)
    }
}
