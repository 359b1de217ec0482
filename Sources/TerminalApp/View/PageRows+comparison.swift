import Commerce
import Terminal

extension PageRows {
    private struct Aspect {
        var name: String
        var values: [String]
        /// The value that is best, where one is.
        var best: Int?
    }

    /// A table with a column for each product; what differs stands out, what is the same is dim.
    func rows(comparing products: [RankedProduct]) -> [StyledLine] {
        let room = max(1, (width - 10) / 12)
        let shown = Array(products.prefix(max(2, room)))
        let aspects = aspects(of: shown)
        let nameWidth = nameWidth(aspects.map(\.name))
        let cellWidth = max(4, (width - nameWidth - 2) / max(1, shown.count) - 2)
        let titles = shown.map { $0.product.title[wording.language] }
        var rows = table(row: "", titles, styles: titles.map { _ in .bold }, nameWidth, cellWidth)
        rows.append(StyledLine(String(repeating: "─", count: width), .muted))
        for aspect in aspects {
            let isSame = Set(aspect.values).count == 1
            let styles = aspect.values.indices.map { place -> Style in
                if aspect.best == place { return Style(.positive, .bold) }
                return isSame ? .muted : .plain
            }
            rows += table(row: aspect.name, aspect.values, styles: styles, nameWidth, cellWidth)
        }
        return rows
    }

    private func table(
        row name: String, _ values: [String], styles: [Style], _ nameWidth: Int, _ cellWidth: Int
    ) -> [StyledLine] {
        let cells = values.map { TextWidth.wrapped($0, width: cellWidth) }
        let names = TextWidth.wrapped(name, width: nameWidth)
        return (0..<max(names.count, cells.map(\.count).max() ?? 1)).map { line in
            let label = TextWidth.fitted(line < names.count ? names[line] : "", to: nameWidth)
            return StyledLine([Span(label, .muted)] + zip(cells, styles).map { cell, style in
                Span("  " + TextWidth.fitted(line < cell.count ? cell[line] : "", to: cellWidth), style)
            })
        }
    }

    private func aspects(of products: [RankedProduct]) -> [Aspect] {
        let items = products.map(\.product)
        var aspects = [
            Aspect(
                name: strings.price, values: products.map(\.price.display),
                best: best(products.map { -Double($0.price.amount) })),
            Aspect(
                name: strings.rating, values: items.map { wording.rating($0.rating).map(\.text).joined() },
                best: best(items.map { $0.rating.map(\.average) ?? 0 })),
            Aspect(name: strings.stock, values: items.map { wording.stock(of: $0).text }),
            Aspect(name: strings.brand, values: items.map { product in
                product.brand.map { wording.vocabulary.name(ofBrand: $0, in: wording.language) } ?? wording.strings.unknown
            }),
        ]
        let stated = items.reduce(into: Set(criteria.attributes.keys)) { $0.formUnion($1.statedAttributes) }
        let asked = criteria.attributes.keys.sorted()
        for id in asked + stated.subtracting(asked).sorted() {
            aspects.append(Aspect(name: wording.name(of: id), values: items.map { product in
                let values = product.values(of: id)
                return values.isEmpty ? wording.strings.unknown : wording.values(values, of: id)
            }))
        }
        aspects.append(Aspect(
            name: strings.score, values: products.map { LedgerChart.signed(LedgerChart.hundredths(of: $0.ledger).sum) }))
        return aspects
    }

    /// The place of the highest, where it is alone.
    private func best(_ values: [Double]) -> Int? {
        guard let highest = values.max(), values.count(where: { $0 == highest }) == 1 else { return nil }
        return values.firstIndex(of: highest)
    }
}
