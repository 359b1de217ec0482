// OpenBLAS built for many processors picks its routines when it is loaded, by the model number. For a processor that is
// newer than it, it falls back to those of 2004, which use an eighth of the vectors' width. Such a processor still says what
// it can do; so here, before main and before there are threads, the choice is made again by that.
#if defined(__x86_64__) && defined(__linux__)
#include <stdlib.h>
#include <string.h>

// Weak, because an OpenBLAS built for one processor has no choice to make.
extern char *openblas_get_corename(void) __attribute__((weak));
extern void gotoblas_dynamic_init(void) __attribute__((weak));
extern void gotoblas_dynamic_quit(void) __attribute__((weak));

static const char CHOICE[] = "OPENBLAS_CORETYPE";

static const char *best_routines(void) {
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512cd")
        && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) return "SkylakeX";
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return "Haswell";
    return NULL;
}

__attribute__((constructor)) static void choose_routines(void) {
    if (!openblas_get_corename || !gotoblas_dynamic_init || !gotoblas_dynamic_quit) return;
    if (getenv(CHOICE) || strcmp(openblas_get_corename(), "Prescott") != 0) return;
    __builtin_cpu_init();
    const char *routines = best_routines();
    if (!routines) return;
    setenv(CHOICE, routines, 1);
    gotoblas_dynamic_quit();
    gotoblas_dynamic_init();
    unsetenv(CHOICE);
}
#endif
