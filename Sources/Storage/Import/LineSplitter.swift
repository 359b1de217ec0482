/// Cuts bytes into lines; blank ones are passed over.
struct LineSplitter {
    struct Line {
        var number: Int
        var bytes: ArraySlice<UInt8>
        var isTooLong: Bool
    }

    private let limit: Int
    private var pending: [UInt8] = []
    private var isTooLong = false
    private var number = 1

    init(limit: Int = 4 << 20) { self.limit = limit }

    mutating func feed(_ bytes: ArraySlice<UInt8>, _ emit: (Line) throws -> Void) rethrows {
        var rest = bytes
        while let end = rest.firstIndex(of: 0x0A) {
            if pending.isEmpty { try take(rest[..<end], emit) } else {
                pending += rest[..<end]
                try takePending(emit)
            }
            number += 1
            rest = rest[(end + 1)...]
        }
        pending += rest
        if pending.count > limit {
            isTooLong = true
            pending.removeAll()
        }
    }

    mutating func finish(_ emit: (Line) throws -> Void) rethrows { try takePending(emit) }

    private mutating func takePending(_ emit: (Line) throws -> Void) rethrows {
        let line = pending
        pending.removeAll(keepingCapacity: true)
        try take(line[...], emit)
        isTooLong = false
    }

    private func take(_ line: ArraySlice<UInt8>, _ emit: (Line) throws -> Void) rethrows {
        guard isTooLong || line.contains(where: { !($0 == 0x20 || (0x09...0x0D).contains($0)) }) else { return }
        try emit(Line(number: number, bytes: line, isTooLong: isTooLong))
    }
}
