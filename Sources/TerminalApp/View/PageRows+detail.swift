import Assistant
import Commerce
import Terminal

extension PageRows {
    func rows(of detail: ProductDetail) -> [StyledLine] {
        let ranked = detail.product, product = ranked.product
        var rows = StyledLine.wrapped(product.title[wording.language], width: width, style: .bold)
        let dot = Span(" · ", .muted)
        var facts = [Span(ranked.price.display, .bold)]
        if let former = product.formerPrice { facts += [Span(" "), Span(former.display, Style(.muted, .strikethrough))] }
        rows.append(StyledLine(facts + [dot] + wording.rating(product.rating) + [dot, wording.stock(of: product)]))
        let origin = [
            product.brand.map { wording.vocabulary.name(ofBrand: $0, in: wording.language) },
            product.category.map { wording.vocabulary.name(of: $0, in: wording.language) },
        ].compactMap(\.self)
        if !origin.isEmpty { rows += StyledLine.wrapped(origin.joined(separator: " · "), width: width, style: .muted) }
        rows += checkRows(ranked)
        let description = product.description[wording.language]
        if !description.isEmpty { rows += [.blank] + StyledLine.wrapped(description, width: width) }
        let sections = [attributeRows(product), variantRows(product), ledgerRows(ranked), reviewRows(detail)]
        return rows + sections.filter { !$0.isEmpty }.flatMap { [.blank] + $0 }
    }

    private func checkRows(_ ranked: RankedProduct) -> [StyledLine] {
        let inForce = Set(criteria.names.map(\.rawValue))
        return ranked.checks.filter { inForce.contains($0.criterion) }.flatMap { check in
            let words = wording.shortfall(check, in: criteria)
                ?? wording.criterion(CriterionName(rawValue: check.criterion), in: criteria)
            let (mark, style): (String, Style) = switch check.state {
            case .met: ("✓ ", Style(.positive))
            case .violated: ("✗ ", Style(.negative))
            case .unknown: ("? ", Style(.warning))
            }
            return StyledLine.wrapped(words, width: width, style: style, first: Span(mark, style))
        }
    }

    private func attributeRows(_ product: Product) -> [StyledLine] {
        let stated = product.statedAttributes
        let asked = criteria.attributes.keys.sorted()
        let others = stated.subtracting(asked).sorted()
        guard !stated.isEmpty || !asked.isEmpty else { return [] }
        let nameWidth = nameWidth((asked + others).map(wording.name))
        return [heading(strings.attributes)] + (asked + others).flatMap { id in
            let values = product.values(of: id)
            return values.isEmpty
                ? field(wording.name(of: id), wording.strings.unknown, style: Style(.warning), nameWidth: nameWidth)
                : field(wording.name(of: id), wording.values(values, of: id), nameWidth: nameWidth)
        }
    }

    private func variantRows(_ product: Product) -> [StyledLine] {
        guard product.variants.count > 1 else { return [] }
        return [heading(strings.variants)] + product.variants.enumerated().map { place, variant in
            let isChosen = open.choice == place
            let units = variant.isCounted ? strings.pieces(variant.stock) : wording.strings.inStock
            let stock = variant.stock > 0
                ? Span(units, variant.stock <= 5 ? Style(.warning) : .muted)
                : Span(wording.strings.soldOut, Style(.negative))
            let name = Span(wording.options(variant.options), isChosen ? .bold : .plain)
            let mark = Span(isChosen ? "▸ " : "  ", Style(.accent, .bold))
            return StyledLine(
                [mark, name] + (isChosen ? [Span("  " + strings.chosen, .accent)] : []),
                trailing: [stock, Span("  " + TextWidth.fitted(variant.price.display, to: 8, alignment: .trailing), .bold)])
        }
    }

    private func ledgerRows(_ ranked: RankedProduct) -> [StyledLine] {
        guard !ranked.ledger.isEmpty else { return [] }
        return [heading(strings.ledger)] + LedgerChart(ledger: ranked.ledger, wording: wording, width: width).rows
    }

    private func reviewRows(_ detail: ProductDetail) -> [StyledLine] {
        guard !detail.reviews.isEmpty else { return [heading(strings.reviews), StyledLine("  " + strings.noReviews, .muted)] }
        let counts = (1...5).map { stars in detail.reviews.count { $0.stars == stars } }
        let most = max(1, counts.max() ?? 1)
        let barWidth = min(30, max(4, width - 14))
        let digest = (1...5).reversed().map { stars in
            let count = counts[stars - 1]
            let length = count == 0 ? 0 : max(1, count * barWidth / most)
            return StyledLine([
                Span("  \(stars)★ ", Style(.warning)), Span(String(repeating: "█", count: length), Style(.warning)),
                Span(length > 0 ? " \(count)" : "\(count)", .muted),
            ])
        }
        // Those that can be read first, newest first among them.
        let own = detail.reviews.filter { $0.language == wording.language }
        let texts = (own + detail.reviews.filter { $0.language != wording.language }).prefix(8)
        return [heading(strings.reviews)] + digest + texts.flatMap { review in
            [.blank, StyledLine([Span("  " + String(repeating: "★", count: review.stars), Style(.warning)),
                Span("  \(review.author) · \(review.date)", .muted)])]
                + StyledLine.wrapped(review.text, width: width, first: Span("  "))
        }
    }
}
