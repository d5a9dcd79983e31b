#pragma once
// What the link server asks of the service behind it. One thread.

#include <optional>
#include <string>

#include "voting/wire/message.h"

namespace otyrysd {

class LinkHost {
  public:
    virtual ~LinkHost() = default;
    virtual const evidence::Digest& trust() const = 0;
    /// The enrolled key; nothing when unknown or revoked.
    virtual std::optional<evidence::PublicKey> paired(const evidence::Digest& key) const = 0;
    virtual bool is_secretary(const evidence::Digest& key) const = 0;
    virtual wire::Welcome welcome(const evidence::Digest& key) const = 0;
    virtual std::uint64_t size() const = 0;
    /// The entry as this key may see it now; nothing when it cannot be read (the service ends then).
    virtual std::optional<wire::EntrySent> entry(std::uint64_t index, const evidence::Digest& key) const = 0;
    virtual std::string head() const = 0;
    virtual const wire::Live& live() const = 0;
    virtual wire::Message submit(const std::string& body, const evidence::Digest& key) = 0;
    virtual wire::Message import_docket(const wire::Docket& docket, const evidence::Digest& key) = 0;
    /// An answer at once, if there is one.
    virtual std::optional<wire::Message> request(const std::string& what, const evidence::Digest& key) = 0;
};

}  // namespace otyrysd
