#pragma once
// A fresh folder under the system's temporary one, removed at the end.

#include <stdlib.h>

#include <filesystem>
#include <string>

namespace evidence {

class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string form = std::filesystem::temp_directory_path() / "otyrys-XXXXXX";
        path_ = ::mkdtemp(form.data());
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() { std::filesystem::remove_all(path_); }
    std::string operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

}  // namespace evidence
