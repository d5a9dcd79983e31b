#include "recorder/evidence/crew.h"

namespace evidence {

Crew::Crew(unsigned hands) : step_(static_cast<std::ptrdiff_t>(hands)) {
    for (unsigned i = 1; i < hands; ++i)
        threads_.emplace_back([this] {
            while (true) {
                step_.arrive_and_wait();
                if (!work_) return;
                take_parts();
                step_.arrive_and_wait();
            }
        });
}

Crew::~Crew() {
    work_ = nullptr;
    if (!threads_.empty()) step_.arrive_and_wait();
    for (std::thread& thread : threads_) thread.join();
}

void Crew::run(std::size_t parts, const std::function<void(std::size_t)>& work) {
    parts_ = parts, work_ = &work, next_ = 0;
    if (!threads_.empty()) step_.arrive_and_wait();
    take_parts();
    if (!threads_.empty()) step_.arrive_and_wait();
}

void Crew::take_parts() {
    for (std::size_t part = next_++; part < parts_; part = next_++) (*work_)(part);
}

}  // namespace evidence
