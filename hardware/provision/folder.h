#pragma once
// Where things are in an appliance's folder. Grammar: hardware/DESIGN.md, "Service".

#include <string>

namespace provision {

inline std::string journal_path(const std::string& folder) {
    return folder + "/journal.sqlite";
}
inline std::string log_key_path(const std::string& folder) {
    return folder + "/keys/log.key";
}
/// The secret that answers tries of the PIN. In no backup.
inline std::string unlock_key_path(const std::string& folder) {
    return folder + "/keys/unlock.key";
}
inline std::string log_name_path(const std::string& folder) {
    return folder + "/log.vkey";
}
inline std::string certificate_path(const std::string& folder) {
    return folder + "/tls/certificate.pem";
}
inline std::string tls_key_path(const std::string& folder) {
    return folder + "/tls/key.pem";
}
inline std::string clips_path(const std::string& folder) {
    return folder + "/clips";
}
/// What is left of a pre-flight for a reader to open.
inline std::string trials_path(const std::string& folder) {
    return folder + "/clips/preflight";
}
inline std::string papers_path(const std::string& folder) {
    return folder + "/papers";
}
inline std::string trust_path(const std::string& folder) {
    return folder + "/trust.txt";
}
inline std::string sitting_path(const std::string& folder) {
    return folder + "/sitting.json";
}

}  // namespace provision
