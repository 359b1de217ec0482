public import Commerce
import Text

/// Somebody wanted to be signed in whom the shop does not know.
public struct NoSuchCustomer: Error, Hashable, CustomStringConvertible {
    public var customer: CustomerID

    public init(_ customer: CustomerID) { self.customer = customer }

    public var description: String {
        "There is no customer \(Sanitizer.line(customer.rawValue, limit: 64)) in this shop."
    }
}
