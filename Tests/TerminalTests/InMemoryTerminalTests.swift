import Foundation
@testable import Terminal
import Testing

@Suite struct InMemoryTerminalTests {
    private let size = Size(width: 8, height: 2)

    @Test func eventsComeInOrderAndInputEndsAfterThem() throws {
        let terminal = try InMemoryTerminal(size: size, events: [.key(.character("a")), .paste("b")])
        #expect(terminal.nextEvent(timeout: nil) == .key(.character("a")))
        #expect(terminal.nextEvent(timeout: nil) == .paste("b"))
        #expect(terminal.nextEvent(timeout: nil) == .endOfInput)
    }

    // Another thread, not a task: this test blocks one of the few threads that tasks share.
    @Test func aWakeUpFromAnotherThreadEndsTheWait() throws {
        let terminal = try InMemoryTerminal(size: size, endsWithScript: false)
        let waker = terminal.waker
        Thread.detachNewThread {
            waker.wake()
            waker.wake()
        }
        #expect(terminal.nextEvent(timeout: nil) == .wake)
    }

    @Test func severalWakeUpsMakeOneEvent() throws {
        let terminal = try InMemoryTerminal(size: size, endsWithScript: false)
        terminal.waker.wake()
        terminal.waker.wake()
        #expect(terminal.nextEvent(timeout: .zero) == .wake)
        #expect(terminal.nextEvent(timeout: .zero) == nil)
    }

    @Test func sendingAnEventIsNotAWakeUpToo() throws {
        let terminal = try InMemoryTerminal(size: size, endsWithScript: false)
        Thread.detachNewThread { terminal.type("ab") }
        #expect(terminal.nextEvent(timeout: nil) == .key(.character("a")))
        #expect(terminal.nextEvent(timeout: nil) == .key(.character("b")))
        #expect(terminal.nextEvent(timeout: .zero) == nil)
    }

    @Test func aResizeTakesEffectWhenItIsTaken() throws {
        let terminal = try InMemoryTerminal(size: size, events: [.resize(Size(width: 4, height: 1))])
        #expect(terminal.size == size)
        _ = terminal.nextEvent(timeout: nil)
        #expect(terminal.size == Size(width: 4, height: 1))
    }

    @Test func theLastFrameIsKeptAtTheTerminalsSize() throws {
        let terminal = try InMemoryTerminal(size: size)
        var grid = CellGrid(size: Size(width: 12, height: 3))
        grid.put("abcdefg耳机", at: .zero, style: .bold)
        terminal.present(grid, caret: Point(x: 1, y: 0))
        #expect(terminal.text == "abcdefg\n\n")
        #expect(terminal.styleText == "aaaaaaaa\n\na = bold\n")
        #expect(terminal.caret == Point(x: 1, y: 0))
    }

    @Test func pollWaitsAreNeverShorterThanAsked() {
        #expect(Duration.zero.pollMilliseconds == 0)
        #expect(Duration.nanoseconds(1).pollMilliseconds == 1)
        #expect(Duration.milliseconds(25).pollMilliseconds == 25)
        #expect(Duration.seconds(-1).pollMilliseconds == 0)
        #expect(Duration.seconds(1_000_000_000).pollMilliseconds == 86_400_000)
    }
}
