import Text

/// How people ask for properties without naming them: "how heavy" for a weight, "who makes it" for a brand.
struct AttributeCues: Sendable {
    /// Words of attributes' names by the stem of a word that asks for them.
    private let named: [String: [String]]

    init(analyzer: Analyzer) {
        var named: [String: [String]] = [:]
        for line in Self.table.split(separator: "\n") {
            let sides = line.split(separator: "=", maxSplits: 1).map { $0.split { !$0.isLetter }.map { analyzer.stem(String($0)) } }
            for word in sides[0] {
                for name in sides[1] where !named[word, default: []].contains(name) { named[word, default: []].append(name) }
            }
        }
        self.named = named
    }

    /// Words that attributes asked for by the stem `word` may have in their names, each with what it counts: the more a word may
    /// ask for, the less.
    func names(for word: String) -> (names: [String], weight: Double) {
        let names = named[word] ?? []
        return (names, names.isEmpty ? 0 : 1 / Double(names.count).squareRoot())
    }

    /// "words that ask => words of names".
    private static let table = """
        heavy weigh weighs pounds lbs ounces kg carry light lift => weight
        big large small size tall wide long huge tiny dimension dimensions measure fit => size diameter width height length dimensions depth
        tall high => height
        wide => width
        deep => depth
        thick => thickness
        far => range distance
        long minutes hours last lasts => time length runtime duration life
        old age kids kid child children adult adults toddler infant baby teen grown => age audience
        made material fabric leather cotton polyester plastic metal steel wood wooden brass silk wool gold silver glass => material metal
        makes maker company manufacturer made brand who => brand manufacturer
        color colour colors black white blue red green pink grey => color
        pattern print design => pattern
        hold holds store storage gb gigabytes space room memory files photos songs => capacity storage memory
        wifi bluetooth internet wireless connect wired cord => wireless communication connectivity connection
        plug wall connect => connector plug
        power run runs battery electric electricity plug charge => power battery source
        batteries => batteries battery
        include included come comes with package box pieces => included components
        many number count dozen pack set => number count total sets pieces
        taste flavor flavour => flavor
        smell scent scented fragrance => scent
        bright brightness lumens light => brightness
        waterproof water swim swimming rain shower wet resistant => water resistance
        wash washed washing washer machine dishwasher clean cleaned => care wash instructions dishwasher
        mount mounted wall hang attach attached install ceiling => mounting
        screen display monitor resolution pixels inch inches => display screen resolution
        windows mac android linux ios os => operating system
        work works compatible compatibility iphone phone phones ipad device devices samsung galaxy fit => compatible devices models
        birthday christmas wedding party holiday gift valentine halloween easter => occasion
        hard soft firm plush comfortable => firmness
        sun shade sunlight => sunlight exposure
        sugar calories protein vitamin vitamins fat nutrition => nutritional info
        allergy allergic nuts gluten peanut allergens => allergen
        ingredients contain contains => ingredients
        hair curly straight damaged => hair
        beginner beginners expert advanced experienced skill => skill level
        men women man woman boys girls unisex male female => gender department target
        stone diamond pearl gem ruby gemstone => gem stone
        talk talking call => talk time
        standby => standby
        speed fast rpm => speed
        carrier verizon att tmobile sprint => provider carrier
        stain stains => stain
        formal casual style => style
        hot heat temperature warm cold => temperature heat
        sleeve sleeves => sleeve
        collar neck neckline => collar neck
        closure zipper button buttons laces fasten close => closure
        toe => toe
        heel heels => heel
        shape round square oval => shape
        mic microphone => microphone
        reusable disposable => reusability
        indoor outdoor inside outside room kitchen office use purpose recommended for => uses
        caffeine caffeinated => caffeine
        touch remote control controlled voice => control method
        expensive price cost => price
        scratch => resistant
        sound speaker speakers stereo audio loud => audio output sound
        lens lenses zoom focal => lens focal
        focus => focus
        flash => flash
        warranty guarantee => warranty
        liquid powder cream gel pill tablets capsule gummy chewable => form
        drawers shelves => number drawers shelves
        open wallet folds fold folded => folded closure
        seat seats => seat
        """
}
