#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// <term.h> names terminfo's numbers so.
#undef columns
#undef lines

#define BRACKETED_PASTE_ON "\033[?2004h"
#define BRACKETED_PASTE_OFF "\033[?2004l"
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"

/// How long an orderly exit may take after SIGTERM, SIGHUP or SIGINT before the handler ends the process itself.
enum { GRACE_SECONDS = 3 };

static SCREEN *screen;
static struct termios saved_modes;
static int signal_pipe[2] = {-1, -1};
static bool reports_mouse, strikes_through;

/// Whether the terminal is in our modes and has to be restored; read and written by signal handlers.
static volatile sig_atomic_t active;
/// The first signal that asked the process to end.
static volatile sig_atomic_t ending_signal;

// MARK: - Width and locale

static locale_t width_locale;
static pthread_once_t width_once = PTHREAD_ONCE_INIT;

/// The locale that `term_set_locale` ends up with, without changing the process's own.
static void choose_width_locale(void) {
    locale_t own = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
    if (own && strcmp(nl_langinfo_l(CODESET, own), "UTF-8") == 0) {
        width_locale = own;
        return;
    }
    if (own) freelocale(own);
    width_locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

int term_width(uint32_t scalar) {
    pthread_once(&width_once, choose_width_locale);
    if (!width_locale) return wcwidth((wchar_t)scalar);
    locale_t former = uselocale(width_locale);
    int columns = wcwidth((wchar_t)scalar);
    uselocale(former);
    return columns;
}

const char *term_set_locale(const char *name) {
    return setlocale(LC_CTYPE, name) ? nl_langinfo(CODESET) : NULL;
}

// MARK: - Restoring in an emergency

static void write_all(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, count);
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

/// Async-signal-safe: constant bytes and tcsetattr only, nothing of curses, whose state may be half changed.
static void restore_now(void) {
    static const char bytes[] = "\033[0m" BRACKETED_PASTE_OFF MOUSE_OFF "\033[?1l\033>\033[?1049l\033[?25h";
    if (!active) return;
    active = 0;
    // Setting modes from the background would stop the process instead.
    signal(SIGTTOU, SIG_IGN);
    write_all(bytes, sizeof bytes - 1);
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
}

static void on_fatal(int number) {
    restore_now();
    // SA_RESETHAND and SA_NODEFER hold: this ends the process, with a core where cores are wanted.
    raise(number);
}

static void on_grace_over(int number) {
    (void)number;
    restore_now();
    signal(ending_signal, SIG_DFL);
    raise(ending_signal);
}

static void on_notice(int number) {
    int interrupted_errno = errno;
    unsigned char byte = (unsigned char)number;
    if (number == SIGTERM || number == SIGHUP || number == SIGINT) {
        if (!ending_signal) {
            ending_signal = number;
            alarm(GRACE_SECONDS);
        }
    }
    // A full pipe holds enough notices already.
    ssize_t ignored = write(signal_pipe[1], &byte, 1);
    (void)ignored;
    errno = interrupted_errno;
}

// MARK: - Signals

static const struct { int number; void (*handler)(int); int flags; } watched[] = {
    {SIGWINCH, on_notice, SA_RESTART}, {SIGTSTP, on_notice, SA_RESTART}, {SIGCONT, on_notice, SA_RESTART},
    {SIGTERM, on_notice, SA_RESTART}, {SIGHUP, on_notice, SA_RESTART}, {SIGINT, on_notice, SA_RESTART},
    {SIGALRM, on_grace_over, 0},
    {SIGTRAP, on_fatal, SA_ONSTACK | SA_RESETHAND | SA_NODEFER}, {SIGILL, on_fatal, SA_ONSTACK | SA_RESETHAND | SA_NODEFER},
    {SIGABRT, on_fatal, SA_ONSTACK | SA_RESETHAND | SA_NODEFER}, {SIGSEGV, on_fatal, SA_ONSTACK | SA_RESETHAND | SA_NODEFER},
    {SIGBUS, on_fatal, SA_ONSTACK | SA_RESETHAND | SA_NODEFER}, {SIGFPE, on_fatal, SA_ONSTACK | SA_RESETHAND | SA_NODEFER},
};
enum { WATCHED = sizeof watched / sizeof watched[0] };
static struct sigaction former_actions[WATCHED];

static void watch(size_t index, struct sigaction *former) {
    struct sigaction action = {.sa_handler = watched[index].handler, .sa_flags = watched[index].flags};
    sigemptyset(&action.sa_mask);
    sigaction(watched[index].number, &action, former);
}

static void watch_again(int number) {
    for (size_t index = 0; index < WATCHED; index++) {
        if (watched[index].number == number) watch(index, NULL);
    }
}

static void install_handlers(void) {
    // The thread that runs the screen survives its own stack's overflow long enough to restore.
    static char stack[64 * 1024];
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);
    for (size_t index = 0; index < WATCHED; index++) watch(index, &former_actions[index]);
}

/// Puts the former handlers back; but an exit that a signal asked for keeps its grace, and the exit after the terminal is
/// gone is not cut short by a late or second SIGHUP: both the kernel and the shell send one.
static void restore_handlers(void) {
    struct termios modes;
    bool is_gone = tcgetattr(STDIN_FILENO, &modes) != 0;
    for (size_t index = 0; index < WATCHED; index++) {
        if (ending_signal && watched[index].number == SIGALRM) continue;
        sigaction(watched[index].number, &former_actions[index], NULL);
    }
    if (ending_signal || is_gone) signal(SIGHUP, SIG_IGN);
}

void term_stop(bool whole_group) {
    if (whole_group) {
        // The others first: a signal to the whole group could reach this process through another thread,
        // and this one would go on for a moment.
        signal(SIGTSTP, SIG_IGN);
        kill(0, SIGTSTP);
    }
    signal(SIGTSTP, SIG_DFL);
    signal(SIGCONT, SIG_DFL);
    // A thread that a dispatch worker started has this signal blocked: raised, it would only wait.
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &stop, NULL);
    raise(SIGTSTP);
    watch_again(SIGTSTP);
    watch_again(SIGCONT);
}

int term_signal_descriptor(void) { return signal_pipe[0]; }

int term_make_wake_descriptor(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

// MARK: - Opening and closing

const char *term_capability(const char *name) {
    const char *value = tigetstr((char *)name);
    // -1 says that no string capability has this name.
    return value == (const char *)-1 ? NULL : value;
}

static int check_terminal(void) {
    int found = 0;
    if (setupterm(NULL, STDOUT_FILENO, &found) != OK) return TERM_UNKNOWN;
    bool capable = term_capability("cup") && term_capability("clear");
    del_curterm(cur_term);
    return capable ? TERM_OPENED : TERM_INCAPABLE;
}

/// ncurses 6.4 has no attribute for strikethrough. Its italics, which nothing here uses, lend theirs where terminfo
/// knows both: the text of the capability is replaced in the place where ncurses keeps it, because <term.h> reaches
/// only a copy of the table.
static void lend_italics_to_strikethrough(void) {
    const char *begin = term_capability("smxx"), *end = term_capability("rmxx");
    char *begin_italics = (char *)term_capability("sitm"), *end_italics = (char *)term_capability("ritm");
    strikes_through = begin && end && begin_italics && end_italics && strlen(begin) <= strlen(begin_italics) &&
        strlen(end) <= strlen(end_italics);
    if (!strikes_through) return;
    strcpy(begin_italics, begin);
    strcpy(end_italics, end);
}

static void turn_modes_on(void) {
    write_all(BRACKETED_PASTE_ON, sizeof BRACKETED_PASTE_ON - 1);
    if (reports_mouse) write_all(MOUSE_ON, sizeof MOUSE_ON - 1);
    active = 1;
}

static void turn_modes_off(void) {
    write_all(BRACKETED_PASTE_OFF, sizeof BRACKETED_PASTE_OFF - 1);
    if (reports_mouse) write_all(MOUSE_OFF, sizeof MOUSE_OFF - 1);
}

int term_open(void) {
    static bool restores_at_exit;
    if (screen) return TERM_ALREADY_OPEN;
    int state = check_terminal();
    if (state != TERM_OPENED) return state;
    if (tcgetattr(STDIN_FILENO, &saved_modes) != 0) return TERM_REFUSED;
    if (pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return TERM_REFUSED;

    // From here on a trap must restore.
    active = 1;
    screen = newterm(NULL, stdout, stdin);
    if (!screen) {
        active = 0;
        close(signal_pipe[0]);
        close(signal_pipe[1]);
        return TERM_REFUSED;
    }
    ending_signal = 0;
    install_handlers();
    if (!restores_at_exit) restores_at_exit = atexit(restore_now) == 0;

    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    leaveok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    // Input is read apart from curses, which must not look at it to put a repaint off.
    typeahead(-1);
    reports_mouse = term_capability("kmous") != NULL;
    lend_italics_to_strikethrough();
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    term_resize();
    turn_modes_on();
    return TERM_OPENED;
}

void term_leave(void) {
    if (!screen) return;
    turn_modes_off();
    endwin();
    tcsetattr(STDIN_FILENO, TCSADRAIN, &saved_modes);
    active = 0;
}

void term_enter(void) {
    if (!screen) return;
    clearok(curscr, TRUE);
    refresh();
    turn_modes_on();
}

void term_close(void) {
    if (!screen) return;
    term_leave();
    delscreen(screen);
    screen = NULL;
    restore_handlers();
    close(signal_pipe[0]);
    close(signal_pipe[1]);
    signal_pipe[0] = signal_pipe[1] = -1;
}

// MARK: - Size, colours, cells

void term_size(int *rows, int *columns) { getmaxyx(stdscr, *rows, *columns); }

void term_resize(void) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
        resize_term(size.ws_row, size.ws_col);
    }
    werase(stdscr);
    clearok(curscr, TRUE);
}

void term_erase(void) { werase(stdscr); }

int term_colors(void) { return has_colors() ? COLORS : 0; }

bool term_can_strike_through(void) { return strikes_through; }

bool term_define_pair(int pair, int foreground, int background) {
    return pair < COLOR_PAIRS && pair <= INT16_MAX && init_pair((short)pair, (short)foreground, (short)background) == OK;
}

static attr_t attributes_of(int bits) {
    attr_t attributes = A_NORMAL;
    if (bits & TERM_BOLD) attributes |= A_BOLD;
    if (bits & TERM_DIM) attributes |= A_DIM;
    if (bits & TERM_UNDERLINE) attributes |= A_UNDERLINE;
    if (bits & TERM_REVERSE) attributes |= A_REVERSE;
    if (bits & TERM_STRIKETHROUGH) attributes |= A_ITALIC;
    return attributes;
}

void term_put(int row, int column, const uint32_t *scalars, int count, int attributes, int pair) {
    wchar_t text[CCHARW_MAX + 1] = {0};
    cchar_t cell;
    for (int index = 0; index < count && index < CCHARW_MAX; index++) text[index] = (wchar_t)scalars[index];
    if (setcchar(&cell, text, attributes_of(attributes), (short)pair, NULL) == OK) {
        mvadd_wchnstr(row, column, &cell, 1);
    }
}

void term_refresh(int row, int column) {
    if (row < 0) {
        curs_set(0);
        refresh();
    } else {
        move(row, column);
        refresh();
        curs_set(1);
    }
}
