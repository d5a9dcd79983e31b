// Checks 14 to 16: protocol, confirmations, deadline.

#include "protocol_gen/check_list.h"

namespace protocol {

void check_papers(const ReadBundle&, CheckList& list) {
    for (const auto name : {CheckName::protocol, CheckName::confirmations, CheckName::deadline})
        list.skip(name, "the protocol is not frozen");
}

}  // namespace protocol
