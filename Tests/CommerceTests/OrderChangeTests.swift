import Commerce
import Testing

@Suite struct OrderChangeTests {
    private let order = Order(
        id: "L10000001", customer: "c001", state: .processed, lines: [], deliveryFee: .zero(.cny), payment: .alipay,
        address: Address(recipient: "", phone: "", line: "", district: "", city: "", province: "", postcode: ""), placed: 10)

    private func change(_ from: Order.State, _ to: Order.State) -> OrderChange {
        OrderChange(order: order.id, from: from, to: to, actor: "shop", policy: nil, reason: "", time: 99)
    }

    @Test func shippingAndDeliveryAreDatedByTheChange() {
        let shipped = order.applying(change(.processed, .shipped))
        #expect((shipped.state, shipped.shipped, shipped.delivered, shipped.revision) == (.shipped, 99, nil, 2))
        #expect(shipped.applying(change(.shipped, .delivered)).delivered == 99)
    }

    @Test func onlyCancellingMovesStock() {
        for from in Order.State.allCases {
            for to in Order.State.allCases where from != to {
                let expected: OrderChange.StockEffect =
                    to == .cancelled ? .giveBack : from == .cancelled ? .takeAgain : .none
                #expect(change(from, to).stockEffect == expected)
            }
        }
    }

    @Test func aChangeFromAnotherStateOrRevisionIsAConflict() throws {
        #expect(throws: OrderConflict(order: order.id)) { try order.requireUnchanged(for: change(.processed, .shipped), revision: 2) }
        #expect(throws: OrderConflict(order: order.id)) { try order.requireUnchanged(for: change(.pending, .shipped), revision: 1) }
        try order.requireUnchanged(for: change(.processed, .shipped), revision: 1)
    }

    @Test func orderNumbersFollowTheHighest() {
        #expect(OrderID.next(after: []) == "L10000001")
        #expect(OrderID.next(after: ["L20261116", "L20261115", "X99999999", "L5", "Labcdefgh"]) == "L20261117")
    }
}
