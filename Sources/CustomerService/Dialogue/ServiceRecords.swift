public import Commerce

/// What a service dialogue looks up; a store has it all.
public protocol ServiceRecords {
    func customers(email: String) throws -> [Customer]
    func customers(postcode: String) throws -> [Customer]
    func customer(_ id: CustomerID) throws -> Customer?
    /// Newest first.
    func orders(of customer: CustomerID) throws -> [Order]
    func product(_ id: ProductID) throws -> Product?
    func serviceChanges(of customer: CustomerID) throws -> [ServiceChange]
}
