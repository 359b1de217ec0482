public import Commerce

/// Learning from what customers do, and forgetting it, without building anything anew.
extension HybridRanker {
    /// Counts an interaction towards popularity, and lets every model know.
    /// - Parameter isOfCustomer: false for a guest, whom the models would take for one more customer of just that taste.
    public mutating func record(_ interaction: Interaction, isOfCustomer: Bool = true) {
        popularity.record(interaction)
        if isOfCustomer { learn(interaction, gain: interaction.preference) }
    }

    /// Takes an interaction back: rankings become what they would be without it.
    /// - Parameters:
    ///   - remaining: the customer's interactions without it.
    ///   - isOfCustomer: as it was recorded.
    public mutating func forget(_ interaction: Interaction, leaving remaining: [Interaction], isOfCustomer: Bool = true) {
        popularity.forget(interaction, leaving: remaining)
        if isOfCustomer { learn(interaction, gain: -interaction.preference) }
    }

    private mutating func learn(_ interaction: Interaction, gain: Double) {
        guard let item = assortment.number(of: interaction.product) else { return }
        let change = preferences.add(Float(gain), of: interaction.customer, to: item, at: interaction.time)
        for index in models.indices { models[index].update(change) }
    }
}
