// The part of ncursesw, the signals and the terminal modes that Swift cannot reach by itself: macros, variadics,
// signal handlers. One thread makes every call but `term_width` and `term_make_wake_descriptor`, which any may make.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

enum {
    TERM_OPENED = 0,
    /// TERM is unset or has no terminfo entry.
    TERM_UNKNOWN = 1,
    /// The terminal cannot move its cursor ("dumb").
    TERM_INCAPABLE = 2,
    TERM_ALREADY_OPEN = 3,
    /// The system refused: pipes, modes or memory are not to be had.
    TERM_REFUSED = 4,
};

enum {
    TERM_BOLD = 1,
    TERM_DIM = 2,
    TERM_UNDERLINE = 4,
    TERM_REVERSE = 8,
    TERM_STRIKETHROUGH = 16,
};

/// Columns of one code point after libc's `wcwidth` in a UTF-8 locale: -1 where it is not printable.
int term_width(uint32_t scalar);

/// Takes `name` ("" is what the environment says) for character handling.
/// Returns the codeset, or NULL where there is no such locale.
const char *term_set_locale(const char *name);

/// Enters the full screen in raw mode and installs the signal handlers; TERM_OPENED or why not.
int term_open(void);
/// Leaves the full screen for good and puts the former signal handlers back.
void term_close(void);
/// Leaves the full screen for a while; `term_enter` comes back to it and repaints it whole.
void term_leave(void);
void term_enter(void);
/// Stops this process, and with `whole_group` all of its group, as Ctrl-Z does; returns when it is continued.
void term_stop(bool whole_group);

/// The read end of a pipe that carries the number of every signal caught, a byte each. Never blocks.
int term_signal_descriptor(void);

/// A new eventfd(2) that never blocks; -1 where there is none to be had.
int term_make_wake_descriptor(void);

void term_size(int *rows, int *columns);
/// Takes over the terminal's present size and forgets what was drawn.
void term_resize(void);

/// Blanks what was put, to be shown with the next refresh.
void term_erase(void);

/// How many colours the terminal has by terminfo; 0 for none.
int term_colors(void);
bool term_can_strike_through(void);
/// Defines colour pair `pair` (from 1); -1 is the terminal's own foreground or background. False when it has no room.
bool term_define_pair(int pair, int foreground, int background);
/// What terminfo says for a string capability; NULL where it has none.
const char *term_capability(const char *name);

/// Puts one cell: a spacing code point and at most four that combine with it.
void term_put(int row, int column, const uint32_t *scalars, int count, int attributes, int pair);
/// Shows what was put, with the cursor at a cell, or hidden where `row` is negative.
void term_refresh(int row, int column);

#endif
