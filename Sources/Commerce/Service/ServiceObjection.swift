/// Why a case cannot go on as it is.
public enum ServiceObjection: Hashable, Sendable {
    case wrongState(Order.State, allowed: [Order.State])
    case paidMoreThanOnce
    case methodNotAllowed(StoredPayment)
    case sameMethod(StoredPayment)
    case balanceTooLow(StoredPayment, needed: Money)
}
