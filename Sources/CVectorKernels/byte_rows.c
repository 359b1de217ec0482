#include "vector_kernels.h"

// A clone for each width of vectors; which one runs is decided when the program is loaded. Sums of whole numbers are the
// same in any order.
#if defined(__x86_64__) && defined(__linux__)
#define FOR_EACH_WIDTH __attribute__((target_clones("avx512bw", "avx2", "default")))
#else
#define FOR_EACH_WIDTH
#endif

#define ROW_DOT(row)                                                                                                   \
    ({                                                                                                                 \
        const int8_t *bytes = (row);                                                                                   \
        int32_t sum = 0;                                                                                               \
        for (size_t i = 0; i < width; i++) sum += (int32_t)bytes[i] * (int32_t)vector[i];                              \
        sum;                                                                                                           \
    })

FOR_EACH_WIDTH
void dot_byte_rows(const int8_t *rows, size_t count, size_t width, const int16_t *vector, int32_t *products) {
    for (size_t r = 0; r < count; r++) products[r] = ROW_DOT(rows + r * width);
}

FOR_EACH_WIDTH
void dot_chosen_byte_rows(const int8_t *rows, const uint32_t *chosen, size_t count, size_t width, const int16_t *vector,
                          int32_t *products) {
    for (size_t r = 0; r < count; r++) products[r] = ROW_DOT(rows + chosen[r] * width);
}
