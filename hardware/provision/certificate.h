#pragma once
// The link's certificate: P-256, self-signed, pinned by its SHA-256. Made by the openssl program.

#include <string>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/result.h"

namespace provision {

/// Creates both PEM files (the key with mode 0600); SHA-256 of the certificate's DER. Blocks until openssl
/// ends.
evidence::Result<evidence::Digest> make_certificate(const std::string& certificate, const std::string& key);
/// SHA-256 of the DER of the first certificate in a PEM text.
evidence::Result<evidence::Digest> certificate_digest(std::string_view pem);

}  // namespace provision
