#pragma once
// Some threads that share out the parts of one piece of work at a time.

#include <atomic>
#include <barrier>
#include <functional>
#include <thread>
#include <vector>

namespace evidence {

class Crew {
  public:
    /// `hands`: threads at work, the caller's among them; at least 1.
    explicit Crew(unsigned hands);
    ~Crew();
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    /// Calls work(0) to work(parts - 1), begun in this order, each once, and returns when all are done. What
    /// was done before is seen by all, what they do is seen by the caller. `work` throws nothing.
    void run(std::size_t parts, const std::function<void(std::size_t)>& work);

  private:
    void take_parts();

    std::barrier<> step_;
    std::atomic<std::size_t> next_{0};
    std::size_t parts_ = 0;
    const std::function<void(std::size_t)>* work_ = nullptr;  // null: the end
    std::vector<std::thread> threads_;
};

}  // namespace evidence
