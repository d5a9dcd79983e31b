#include "hardware/provision/certificate.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <algorithm>
#include <filesystem>
#include <vector>

#include "recorder/evidence/file.h"

extern char** environ;

namespace provision {
namespace {

using evidence::Error;
using evidence::Result;

Result<void> run_openssl(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "openssl");
    std::vector<char*> argv;
    for (auto& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    for (const int fd : {0, 1, 2}) posix_spawn_file_actions_addopen(&quiet, fd, "/dev/null", O_RDWR, 0);
    pid_t child = 0;
    const int failed = ::posix_spawnp(&child, "openssl", &quiet, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&quiet);
    if (failed) return Error{"openssl cannot be run; install the package openssl"};
    int status = 0;
    if (::waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return Error{"openssl could not make the link's certificate"};
    return {};
}

}  // namespace

Result<evidence::Digest> certificate_digest(std::string_view pem) {
    constexpr std::string_view kBegin = "-----BEGIN CERTIFICATE-----\n", kEnd = "-----END CERTIFICATE-----";
    const auto begin = pem.find(kBegin), end = pem.find(kEnd);
    if (begin == pem.npos || end == pem.npos || end < begin) return Error{"no certificate in PEM"};
    std::string base64(pem.substr(begin + kBegin.size(), end - begin - kBegin.size()));
    base64.erase(std::remove(base64.begin(), base64.end(), '\n'), base64.end());
    const auto der = evidence::from_base64(base64);
    if (!der) return Error{"no certificate in PEM"};
    return evidence::sha256(*der);
}

Result<evidence::Digest> make_certificate(const std::string& certificate, const std::string& key) {
    OTYRYS_CHECK(run_openssl({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                              "-nodes", "-sha256", "-days", "7300", "-subj", "/CN=otyrys", "-keyout", key,
                              "-out", certificate}));
    std::error_code failed;
    std::filesystem::permissions(
        key, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, failed);
    if (failed) return Error{key + ": " + failed.message()};
    OTYRYS_TRY(const auto pem, evidence::read_file(certificate, 65536));
    return certificate_digest(pem);
}

}  // namespace provision
