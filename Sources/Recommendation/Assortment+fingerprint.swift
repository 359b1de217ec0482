import Commerce
import ImageFile

extension Assortment {
    /// Of what models learn of products: which they are, and what is stated of them; not of stock, rating or texts. O(products).
    var fingerprint: UInt64 {
        var bytes: [UInt8] = []
        func add(_ text: String?) {
            bytes.append(text == nil ? 0 : 1)
            bytes.append(contentsOf: (text ?? "").utf8)
            bytes.append(0)
        }
        func add(_ number: some FixedWidthInteger) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        for product in products {
            add(product.id.rawValue)
            add(product.category?.rawValue)
            add(product.brand)
            add(product.price.amount)
            add(product.attributes.count)
            for (attribute, value) in product.attributes.sorted(by: { $0.key < $1.key }) {
                add(attribute.rawValue)
                switch value {
                case .choices(let choices): choices.forEach(add)
                case .quantity(let quantity):
                    add(quantity.value.bitPattern)
                    add(quantity.unit)
                }
            }
            add(product.variants.count)
            for variant in product.variants {
                add(variant.options.count)
                for (attribute, option) in variant.options.sorted(by: { $0.key < $1.key }) {
                    add(attribute.rawValue)
                    add(option)
                }
            }
        }
        return bytes.withUnsafeBytes { FileBytes.checksum($0) }
    }
}
