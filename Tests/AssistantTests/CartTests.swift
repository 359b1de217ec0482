import Assistant
import Commerce
import Testing
import Understanding

@Suite struct CartTests {
    /// A conversation in which the product is the one spoken of.
    private func talk(
        about isFit: (Product) -> Bool, as customer: CustomerID? = "c002", store: (any ShopStore)? = nil
    ) async throws -> (Talk, Product) {
        let talk = try await Talk(as: customer, store: store)
        let product = try talk.shop.product(isFit)
        _ = try await talk.conversation.open(product.id)
        return (talk, product)
    }

    private static func hasOneVariant(_ product: Product) -> Bool { product.variants.count == 1 && (3...40).contains(product.stock) }

    private static func hasColours(_ product: Product) -> Bool {
        Set(product.variants.filter { $0.stock > 0 }.compactMap { $0.options["color"] }).count >= 3
            && product.variants.allSatisfy { $0.options.count == 1 }
    }

    private func lines(_ talk: Talk, of customer: CustomerID = "c002") throws -> [CartLine] { try talk.store.cart(of: customer) }

    // MARK: Adding

    @Test func productWithoutChoicesIsAddedAtOnce() async throws {
        let (talk, product) = try await talk(about: Self.hasOneVariant)
        let turn = await talk.say("add it to my cart")
        #expect(turn.action?.state == .done)
        #expect(turn.kinds == ["understood", "action", "cart", "text", "finished"])
        #expect(try lines(talk) == [CartLine(product: product.id, variant: product.variants[0].id, quantity: 1)])
    }

    @Test func colourIsAskedForWhereSeveralAreInStock() async throws {
        let (talk, product) = try await talk(about: Self.hasColours)
        let turn = await talk.say("add it to my cart")
        #expect(turn.action?.state == .needsInput)
        #expect(turn.action?.missing == ["variant"])
        #expect(try lines(talk).isEmpty)
        for variant in product.variants where variant.stock > 0 {
            let color = try #require(variant.options["color"])
            #expect(turn.text.contains(talk.shop.contents.vocabulary.name(of: color, for: "color", in: .english)))
        }
    }

    @Test func colourThatIsNamedThenGoesIntoTheCart() async throws {
        let (talk, product) = try await talk(about: Self.hasColours)
        let variant = try #require(product.variants.last { $0.stock > 0 })
        let color = talk.shop.contents.vocabulary.name(of: try #require(variant.options["color"]), for: "color", in: .english)
        let turn = await talk.say("add it to my cart", then: "the \(color) one")
        #expect(turn.action?.state == .done)
        #expect(try lines(talk).map(\.variant) == [variant.id])
    }

    @Test func questionForTheColourCanBePassedOver() async throws {
        let (talk, _) = try await talk(about: Self.hasColours)
        let turn = await talk.say("add it to my cart", then: "black backpacks")
        #expect(turn.list?.criteria.category == "backpacks")
        #expect(try lines(talk).isEmpty)
    }

    @Test func criteriaInForceChooseTheVariant() async throws {
        let talk = try await Talk(as: "c002")
        let list = try #require(await talk.say("black t-shirt size M").list)
        let turn = await talk.say("add the first one to my cart")
        let variant = try #require(try lines(talk).first?.variant)
        let added = try #require(list.products[0].product.variants.first { $0.id == variant })
        #expect(turn.action?.state == .done)
        #expect(added.options["color"] == "black")
        #expect(added.options["size"] == "M")
    }

    @Test func screensButtonTakesTheVariantThatMeetsTheCriteria() async throws {
        let talk = try await Talk(as: "c002")
        let list = try #require(await talk.say("black t-shirt size M").list)
        let cart = try await talk.conversation.addToCart(list.products[1].product.id, variant: nil)
        #expect(cart.lines.map(\.variant.options["size"]) == ["M"])
    }

    @Test func moreThanThereIsIsRefusedInPlainWords() async throws {
        let (talk, product) = try await talk(about: Self.hasOneVariant)
        for _ in 0..<product.stock { _ = try await talk.conversation.addToCart(product.id, variant: nil) }
        let turn = await talk.say("add it to my cart")
        #expect(turn.action?.state == .refused)
        #expect(turn.notices.isEmpty)
        #expect(turn.text.contains("Only \(product.stock) of"))
        #expect(try lines(talk).map(\.quantity) == [product.stock])
        await #expect(throws: OutOfStock(variant: product.variants[0].id, left: product.stock)) {
            try await talk.conversation.addToCart(product.id, variant: nil)
        }
    }

    @Test func productThatIsSoldOutIsNotAdded() async throws {
        let (talk, _) = try await talk(about: { !$0.isInStock })
        let turn = await talk.say("add it to my cart")
        #expect(turn.action?.state == .refused)
        #expect(turn.text.contains("out of stock"))
        #expect(try lines(talk).isEmpty)
    }

    // MARK: Removing and undoing

    @Test func lineIsRemovedByTheWordsOfItsTitle() async throws {
        let (talk, _) = try await talk(about: Self.hasOneVariant)
        let all = talk.shop.contents.products
        let mug = try #require(all.first { $0.title[.english].contains("Mug") && $0.isInStock })
        let kettle = try #require(all.first { $0.title[.english].contains("Kettle") && $0.isInStock })
        _ = try await talk.conversation.addToCart(mug.id, variant: nil)
        _ = try await talk.conversation.addToCart(kettle.id, variant: nil)
        let turn = await talk.say("remove the kettle from my cart")
        #expect(turn.action?.name == "remove_from_cart")
        #expect(try lines(talk).map(\.product) == [mug.id])
    }

    @Test func whatIsNotInTheCartCannotBeRemoved() async throws {
        let turn = try await Talk(as: "c002").say("remove the kettle from my cart")
        #expect(turn.action == nil)
        #expect(turn.text.contains("not in your cart"))
    }

    @Test func everyCartChangeCanBeUndoneInTurn() async throws {
        let (talk, _) = try await talk(about: Self.hasOneVariant)
        await talk.say("add it to my cart", then: "add it to my cart", "remove it from my cart")
        #expect(try lines(talk).isEmpty)
        await talk.say("undo")
        #expect(try lines(talk).map(\.quantity) == [2])
        await talk.say("undo")
        #expect(try lines(talk).map(\.quantity) == [1])
        await talk.say("undo")
        #expect(try lines(talk).isEmpty)
        #expect(await talk.say("undo").text.contains("nothing to undo"))
    }

    @Test func screensUndoIsTheSameUndo() async throws {
        let (talk, product) = try await talk(about: Self.hasOneVariant)
        _ = try await talk.conversation.addToCart(product.id, variant: nil)
        #expect(try await talk.conversation.undo()?.lines.isEmpty == true)
        #expect(try await talk.conversation.undo()?.lines == nil)
    }

    // MARK: Guests

    @Test func guestsCartIsNobodysOnceTheGuestIsGone() async throws {
        let (talk, product) = try await talk(about: Self.hasOneVariant, as: nil)
        await talk.say("add it to my cart")
        #expect(try await talk.conversation.cart().lines.map(\.product.id) == [product.id])
        let next = try await Talk(store: talk.store, name: "next")
        #expect(try await next.conversation.cart().lines.isEmpty)
        try await talk.conversation.signIn(nil)
        #expect(try await talk.conversation.cart().lines.isEmpty)
    }

    @Test func guestWhoSignsInTakesTheCartAlong() async throws {
        let store = InMemoryShopStore(try await DemoShop.loaded().contents)
        let (talk, product) = try await talk(about: Self.hasOneVariant, as: nil, store: store)
        let variant = product.variants[0]
        store.setCart([CartLine(product: product.id, variant: variant.id, quantity: product.stock - 1)], of: "c002")
        await talk.say("add it to my cart", then: "add it to my cart")
        try await talk.conversation.signIn("c002")
        #expect(try lines(talk).map(\.quantity) == [product.stock])
        try await talk.conversation.signIn(nil)
        #expect(try await talk.conversation.cart().lines.isEmpty)
    }
}
