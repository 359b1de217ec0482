// libcurl for Swift: its option calls are variadic, which Swift cannot call, so each kind gets a function of its own.
#include <curl/curl.h>

static inline CURLcode curl_set_number(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode curl_set_string(CURL *easy, CURLoption option, const char *value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode curl_set_headers(CURL *easy, struct curl_slist *headers) {
    return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
}

/// POSTs `length` bytes, which are copied.
static inline CURLcode curl_set_body(CURL *easy, const void *bytes, curl_off_t length) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, length);
    return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, bytes);
}

static inline CURLcode curl_set_receiver(CURL *easy, curl_write_callback receive, void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, receive);
    return code != CURLE_OK ? code : curl_easy_setopt(easy, CURLOPT_WRITEDATA, context);
}

static inline long curl_response_status(CURL *easy) {
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

/// NULL where the response names no type; valid until the next transfer of `easy`.
static inline const char *curl_content_type(CURL *easy) {
    char *type = NULL;
    curl_easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &type);
    return type;
}

/// The absolute address that a redirect names, or NULL.
static inline const char *curl_redirect_address(CURL *easy) {
    char *address = NULL;
    curl_easy_getinfo(easy, CURLINFO_REDIRECT_URL, &address);
    return address;
}

/// Whether the one transfer of `multi` is over, and with which code.
static inline int curl_finished(CURLM *multi, CURLcode *code) {
    int left = 0;
    CURLMsg *message;
    while ((message = curl_multi_info_read(multi, &left))) {
        if (message->msg == CURLMSG_DONE) {
            *code = message->data.result;
            return 1;
        }
    }
    return 0;
}

static inline CURLcode curl_start_library(void) {
    return curl_global_init(CURL_GLOBAL_DEFAULT);
}
