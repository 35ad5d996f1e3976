// The yardstick: what a competent programmer writes in C++ in an afternoon to read and check a `.journey` file.
//
//     peer FILE          reads the file, resolves every name, reports unknown and doubly declared ones
//     peer --tree FILE   reads the lines and what stands on them, resolves nothing
//
// It does the work that cannot be left out: lines, their forms, declarations, fields, flows with clauses, names folded
// and interned, references looked up per kind, every unknown name with its line. It leaves out what makes the language
// friendly: three languages, Unicode, misspelt words, edits, citations, values, continuations' owners, includes, rules.
// So it is a bound from below, not a rival: the ratio to it says what that friendliness costs.

#include <sys/stat.h>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <string>
#include <string_view>
#include <unistd.h>
#include <unordered_map>
#include <vector>

using std::string_view;
using Id = uint32_t;
constexpr Id none = UINT32_MAX;

enum Kind : uint8_t {
  map, source, role, system_, segment, persona, channel, stage, touchpoint, highlight, content, question, path,
  critical, improvement, playbook, step, metric, kindCount
};
constexpr uint32_t bit(Kind kind) { return 1u << kind; }

const std::pair<const char*, Kind> kindWords[] = {
  {"map", map}, {"journeymap", map}, {"source", source}, {"role", role}, {"system", system_}, {"segment", segment},
  {"persona", persona}, {"buyerpersona", persona}, {"channel", channel}, {"stage", stage},
  {"touchpoint", touchpoint}, {"highlight", highlight}, {"moment", highlight}, {"highpoint", highlight},
  {"content", content}, {"question", question}, {"path", path}, {"critical", critical}, {"criticalpoint", critical},
  {"improvement", improvement}, {"proposal", improvement}, {"playbook", playbook}, {"step", step},
  {"metric", metric}, {"kpi", metric},
};

constexpr uint32_t who = bit(role) | bit(system_), whom = bit(persona) | bit(segment);
constexpr uint32_t places = bit(stage) | bit(touchpoint);

// Fields and the kinds of the names in them; 0 = text, a quantity or a word of a closed set.
const std::pair<const char*, uint32_t> fieldWords[] = {
  {"by", who}, {"owner", who}, {"since", bit(improvement)}, {"until", bit(improvement)}, {"reviewed", 0},
  {"review every", 0}, {"allow", 0}, {"for", whom}, {"at", places}, {"on", bit(channel)}, {"when", 0}, {"every", 0},
  {"within", 0}, {"takes", 0}, {"at most", 0}, {"type", 0}, {"status", 0}, {"aim", 0}, {"measured by", bit(metric)},
  {"criteria", 0}, {"quote", 0}, {"promise", 0}, {"scope", 0}, {"limits", 0}, {"method", 0}, {"date", 0}, {"count", 0},
  {"asked by", bit(role)}, {"asked", 0}, {"function", 0}, {"knows", 0}, {"size", 0}, {"job", 0}, {"wants", 0},
  {"pain", 0}, {"uses", bit(channel)}, {"avoids", bit(channel)}, {"influence", 0}, {"phase", 0}, {"exit when", 0},
  {"live", 0}, {"can fail", 0}, {"fallback", bit(channel)}, {"two-way", 0}, {"direction", 0}, {"from", 0},
  {"volume", 0}, {"feeling", 0}, {"thinks", 0}, {"does", 0}, {"backstage", 0}, {"supported by", bit(system_)},
  {"answers within", 0}, {"acknowledged within", 0}, {"passes on", 0}, {"agreed by", bit(role)},
  {"backup", bit(role)}, {"outcomes", 0}, {"recorded", 0}, {"permission", 0}, {"shows", bit(content)},
  {"answers", bit(question)}, {"style", 0}, {"gated", 0}, {"gated by", bit(touchpoint)},
  {"leads to", bit(touchpoint)}, {"updated", 0}, {"quality", 0}, {"topic", 0}, {"starts at", bit(touchpoint)},
  {"reaches", bit(touchpoint)}, {"ends at", bit(touchpoint)}, {"cause", 0}, {"expectation", 0}, {"risk", 0},
  {"evidence", 0}, {"solved by", bit(improvement) | bit(playbook)}, {"horizon", 0}, {"effort", 0},
  {"solves", bit(critical)}, {"partly solves", bit(critical)}, {"effect", 0}, {"acts", 0}, {"stop when", 0},
  {"escalate to", 0}, {"tells", bit(role)}, {"excludes", bit(playbook)}, {"unit", 0}, {"scale", 0}, {"bands", 0},
  {"target", 0}, {"now", 0}, {"formula", 0}, {"importance", 0},
};

enum class Form : uint8_t { blank, comment, continuation, note, file, declaration, field, flow, unreadable };

struct Line { uint32_t start, length; Form form; };
struct Declaration { Kind kind; Id name, owner; uint32_t line; string_view spelling, title; };
struct Field { Id declaration; uint32_t kinds, line; string_view value; };
struct Point { Id name; uint32_t line; string_view spelling, after, when, label; };
struct Arrow { Id owner; Point from, to; };

// What a byte becomes in a key: a lower-case letter or a digit; 0 for a separator.
constexpr auto folded = [] {
  std::array<unsigned char, 256> table{};
  for (int c = 0; c < 256; c++) {
    bool kept = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c >= 0x80;
    table[c] = kept ? c : c >= 'A' && c <= 'Z' ? c + 32 : 0;
  }
  return table;
}();

constexpr bool isDigit(unsigned char c) { return c >= '0' && c <= '9'; }

// A name's key is its lower-case letters and digits; a separator counts between two digits only.
string_view fold(string_view text, std::string& buffer) {
  if (buffer.size() < text.size()) buffer.resize(text.size());
  char* key = buffer.data();
  size_t n = 0;
  bool separated = false;
  for (unsigned char c : text) {
    unsigned char f = folded[c];
    if (f == 0) {
      separated = true;
      continue;
    }
    if (separated && n > 0 && isDigit(f) && isDigit(key[n - 1])) key[n++] = '-';
    key[n++] = char(f);
    separated = false;
  }
  return {key, n};
}

struct Hash {
  using is_transparent = void;
  size_t operator()(string_view key) const { return std::hash<string_view>()(key); }
};

class Names {
  std::unordered_map<std::string, Id, Hash, std::equal_to<>> ids;
  std::string buffer;

 public:
  explicit Names(size_t expected) { ids.reserve(expected); }
  Id intern(string_view text) {
    string_view key = fold(text, buffer);
    if (auto found = ids.find(key); found != ids.end()) return found->second;
    return ids.emplace(key, Id(ids.size())).first->second;
  }
  Id find(string_view text) {
    auto found = ids.find(fold(text, buffer));
    return found == ids.end() ? none : found->second;
  }
};

string_view trim(string_view s) {
  size_t a = 0, b = s.size();
  while (a < b && (s[a] == ' ' || s[a] == '\t')) a++;
  while (b > a && (s[b - 1] == ' ' || s[b - 1] == '\t' || s[b - 1] == '\r')) b--;
  return s.substr(a, b - a);
}

class Parser {
  string_view text;
  Names words, names;
  std::unordered_map<Id, Kind> kinds;
  std::unordered_map<Id, uint32_t> fieldKinds;
  Id current = none, flowOwner = none, play = none;

 public:
  std::vector<Line> lines;
  std::vector<Declaration> declarations;
  std::vector<Field> fields;
  std::vector<Arrow> arrows;
  size_t findings = 0;

  explicit Parser(string_view text) : text(text), words(256), names(text.size() / 128) {
    for (auto& [word, kind] : kindWords) kinds[words.intern(word)] = kind;
    for (auto& [word, mask] : fieldWords) fieldKinds[words.intern(word)] = mask;
    lines.reserve(text.size() / 24);
    fields.reserve(text.size() / 48);
    declarations.reserve(text.size() / 128);
    arrows.reserve(text.size() / 128);
  }

  void parse() {
    size_t start = 0;
    while (start < text.size()) {
      const void* newline = memchr(text.data() + start, '\n', text.size() - start);
      size_t end = newline ? size_t((const char*)newline - text.data()) : text.size();
      Form form = read(trim(text.substr(start, end - start)), uint32_t(lines.size() + 1));
      lines.push_back({uint32_t(start), uint32_t(end - start), form});
      if (form == Form::unreadable)
        report(uint32_t(lines.size()), "cannot read", trim(text.substr(start, end - start)));
      start = end + 1;
    }
  }

  void resolve();

 private:
  void report(uint32_t line, const char* what, string_view name) {
    findings++;
    printf("%u: %s: %.*s\n", line, what, int(name.size()), name.data());
  }

  Form read(string_view line, uint32_t number) {
    if (line.empty()) return Form::blank;
    if (line.starts_with("//")) return Form::comment;
    if (line[0] == '|') return Form::continuation;
    if (line.starts_with("- ")) return Form::note;
    if (size_t cut = line.find(" //"); cut != string_view::npos) line = trim(line.substr(0, cut));
    size_t colon = dividingColon(line);
    string_view left = colon == string_view::npos ? line : trim(line.substr(0, colon));
    string_view right = colon == string_view::npos ? string_view() : trim(line.substr(colon + 1));
    if (left.find("->") != string_view::npos) return flow(line, number);
    if (colon != string_view::npos) {
      Id word = words.find(left);
      if (left == "language" || left == "include") return Form::file;
      if (auto found = fieldKinds.find(word); found != fieldKinds.end()) {
        if (current == none) return Form::unreadable;
        fields.push_back({owner(left), found->second, number, right});
        return Form::field;
      }
    }
    return declaration(left, right, number);
  }

  // Below a step, the fields that only playbooks have belong to the playbook.
  Id owner(string_view word) const {
    bool playbooks = word == "stop when" || word == "escalate to" || word == "solves" || word == "measured by";
    return playbooks && declarations[current].kind == step ? play : current;
  }

  static size_t dividingColon(string_view line) {
    for (size_t i = line.find(':'); i != string_view::npos; i = line.find(':', i + 1))
      if (i + 1 == line.size() || line[i + 1] == ' ' || line[i + 1] == '\t') return i;
    return string_view::npos;
  }

  Form declaration(string_view left, string_view title, uint32_t number) {
    size_t blank = left.find(' ');
    if (blank == string_view::npos) return Form::unreadable;
    size_t second = left.find(' ', blank + 1);
    auto found = kinds.end();
    if (second != string_view::npos) {  // the longest kind's word wins: `critical point limbo`
      found = kinds.find(words.find(left.substr(0, second)));
      if (found != kinds.end()) blank = second;
    }
    if (found == kinds.end()) found = kinds.find(words.find(left.substr(0, blank)));
    if (found == kinds.end()) return Form::unreadable;
    string_view name = trim(left.substr(blank));
    current = Id(declarations.size());
    if (found->second == playbook) play = current;
    if (found->second == playbook || found->second == path) flowOwner = current;
    Id owner = found->second == step ? play : none;
    declarations.push_back({found->second, names.intern(name), owner, number, name, title});
    return Form::declaration;
  }

  Form flow(string_view line, uint32_t number) {
    Point before{none, number, {}, {}, {}, {}};
    size_t start = 0;
    while (start <= line.size()) {
      size_t arrow = line.find("->", start);
      if (arrow == string_view::npos) arrow = line.size();
      Point point = piece(trim(line.substr(start, arrow - start)), number);
      if (before.name != none) arrows.push_back({flowOwner, before, point});
      before = point;
      start = arrow + 2;
    }
    return Form::flow;
  }

  Point piece(string_view text, uint32_t number) {
    Point point{none, number, {}, {}, {}, {}};
    if (size_t colon = dividingColon(text); colon != string_view::npos) {
      point.label = trim(text.substr(colon + 1));
      text = trim(text.substr(0, colon));
    }
    if (size_t at = text.find(" when "); at != string_view::npos) {
      point.when = text.substr(at + 6);
      text = text.substr(0, at);
    } else if (text.ends_with(" otherwise")) {
      point.when = text.substr(text.size() - 9);
      text = text.substr(0, text.size() - 10);
    }
    if (size_t at = text.rfind(" after "); at != string_view::npos) {
      point.after = text.substr(at + 7);
      text = text.substr(0, at);
    }
    point.spelling = trim(text);
    point.name = names.intern(point.spelling);
    return point;
  }

 public:
  Id find(string_view name) { return names.find(name); }
  void unknown(uint32_t line, string_view name) { report(line, "declared nowhere", name); }
  void twice(uint32_t line, string_view name) { report(line, "declared twice", name); }
};

void Parser::resolve() {
  // Declared things by kind and name; a step by its playbook and name.
  std::unordered_map<uint64_t, Id> declared, steps;
  declared.reserve(declarations.size());
  for (Id i = 0; i < declarations.size(); i++) {
    auto& d = declarations[i];
    auto& table = d.kind == step ? steps : declared;
    uint64_t key = d.kind == step ? uint64_t(d.owner) << 32 | d.name : uint64_t(d.kind) << 32 | d.name;
    if (!table.try_emplace(key, i).second) twice(d.line, d.spelling);
  }
  auto isDeclared = [&](uint32_t mask, Id name) {
    for (; mask; mask &= mask - 1)
      if (declared.contains(uint64_t(__builtin_ctz(mask)) << 32 | name)) return true;
    return false;
  };
  for (auto& field : fields) {
    if (!field.kinds || field.value.starts_with("none")) continue;
    string_view rest = field.value;
    while (!rest.empty()) {
      size_t comma = rest.find(',');
      string_view name = trim(rest.substr(0, comma));
      rest = comma == string_view::npos ? string_view() : rest.substr(comma + 1);
      if (name.ends_with('?')) name.remove_suffix(1);
      if (!name.empty() && !isDeclared(field.kinds, find(name))) unknown(field.line, name);
    }
  }
  auto known = [&](const Arrow& arrow, const Point& point) {
    if (arrow.owner != none && declarations[arrow.owner].kind == playbook)
      return steps.contains(uint64_t(arrow.owner) << 32 | point.name);
    return isDeclared(bit(touchpoint), point.name);
  };
  const Point* last = nullptr;  // the end of one arrow is the beginning of the next: looked up once
  for (auto& arrow : arrows) {
    if ((!last || last->name != arrow.from.name) && !known(arrow, arrow.from))
      unknown(arrow.from.line, arrow.from.spelling);
    if (!known(arrow, arrow.to)) unknown(arrow.to.line, arrow.to.spelling);
    last = &arrow.to;
  }
}

int main(int count, char** arguments) {
  bool tree = count == 3 && !strcmp(arguments[1], "--tree");
  if (count != 2 && !tree) return fprintf(stderr, "usage: peer [--tree] FILE\n"), 2;
  int file = open(arguments[count - 1], O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) return perror(arguments[count - 1]), 2;
  auto size = size_t(status.st_size);
  auto bytes = std::make_unique_for_overwrite<char[]>(size);
  for (size_t got = 0; got < size;) {
    ssize_t n = ::read(file, bytes.get() + got, size - got);
    if (n <= 0) return perror("read"), 2;
    got += size_t(n);
  }
  Parser parser(string_view(bytes.get(), size));
  parser.parse();
  if (!tree) parser.resolve();
  printf("%zu lines, %zu declarations, %zu fields, %zu arrows, %zu findings\n", parser.lines.size(),
         parser.declarations.size(), parser.fields.size(), parser.arrows.size(), parser.findings);
  fflush(stdout);
  _exit(parser.findings ? 1 : 0);  // no time spent on giving memory back
}
