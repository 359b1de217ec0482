/// Why a case cannot go on as it is.
public enum ServiceObjection: Hashable, Sendable {
    case wrongState(Order.State, allowed: [Order.State])
    case paidMoreThanOnce
    case methodNotAllowed(StoredPayment)
    case sameMethod(StoredPayment)
    case balanceTooLow(StoredPayment, needed: Money)
    /// More days than these have passed.
    case tooLate(days: Int)
    /// Items of categories that are left out of it, and the clause that says so.
    case excluded([OrderLine], clause: String?)
    case invoiced(OrderAccount.Invoice)
    /// When it was delivered is not known, so that nobody but a person can decide.
    case undelivered
}
