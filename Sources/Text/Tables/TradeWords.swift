/// Names that shoppers type right and common English lacks: well-known brands, and words of trade and of negation
/// without their apostrophe. A shop that has none of it says so rather than show something else.
enum TradeWords {
    static func contains(_ word: String) -> Bool { words.contains(word) || (word.hasSuffix("s") && words.contains(String(word.dropLast()))) }

    private static let words: Set<String> = Set(
        """
        acer adidas aldi apple asics asus audi barbie beats benq bosch bose braun burberry calvin canon casio catan celine chanel cisco clarins
        columbia converse crocs dell dior disney dyson epson fendi fila fitbit fossil fuji garmin gillette givenchy gopro gucci guerlain hermes hilfiger
        honda honor huawei ikea intel iphone ipad jabra kenwood kindle kodak lancome lego lenovo leica levis logitech lululemon makita marvel mattel
        milwaukee muji nerf nescafe nespresso nestle nikon nike nintendo nivea nokia omega oneplus oppo panasonic patagonia philips pixel pokemon
        polaroid prada puma quiksilver razer realme reebok rolex salomon samsung sandisk seiko sennheiser shimano siemens skechers sonos sony stanley
        swarovski tefal tesla timberland timex tommy toshiba toyota uniqlo versace vivo weber whirlpool xbox xerox xiaomi yamaha yeti zara
        argan biryani boba bralette capri chai chia chorizo cocoa coco creamer creme culotte decal edamame espadrille footrest ghee henley hijab
        jegging kimchi kurta macaron macaroon matcha miso mocha mousse onesie paleo poncho quinoa ramen romper sari saree seater serum shea skort skinless
        sriracha tahini terra toner trans tunic turmeric unsalted vegan backless sleeveless strapless wireless ultrafine antislip texas jerry donna
        arent couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt theyre theyve theyll wasnt werent wouldnt youre youve youll weve
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
