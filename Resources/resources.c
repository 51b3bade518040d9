// Written by Resources/generate. The data files themselves, in the order of their names.
#include "resources.h"

typedef struct { const char *name; const unsigned char *bytes; size_t length; } Resource;

static const unsigned char bytes0[] = {
#embed "frameworks/care-act-2014.json"
};
static const unsigned char bytes1[] = {
#embed "frameworks/general.json"
};
static const unsigned char bytes2[] = {
#embed "frameworks/learning-review.json"
};
static const unsigned char bytes3[] = {
#embed "frameworks/wales-practice-reviews.json"
};
static const unsigned char bytes4[] = {
#embed "frameworks/wales-susr.json"
};
static const unsigned char bytes5[] = {
#embed "frameworks/working-together-2015.json"
};
static const unsigned char bytes6[] = {
#embed "frameworks/working-together-2018.json"
};
static const unsigned char bytes7[] = {
#embed "frameworks/working-together-2023.json"
};
static const unsigned char bytes8[] = {
#embed "holidays/england-and-wales.json"
};
static const unsigned char bytes9[] = {
#embed "holidays/northern-ireland.json"
};
static const unsigned char bytes10[] = {
#embed "holidays/scotland.json"
};
static const unsigned char bytes11[] = {
#embed "kinds/apr.json"
};
static const unsigned char bytes12[] = {
#embed "kinds/cpr.json"
};
static const unsigned char bytes13[] = {
#embed "kinds/lcspr.json"
};
static const unsigned char bytes14[] = {
#embed "kinds/malr.json"
};
static const unsigned char bytes15[] = {
#embed "kinds/other.json"
};
static const unsigned char bytes16[] = {
#embed "kinds/sar.json"
};
static const unsigned char bytes17[] = {
#embed "kinds/scr.json"
};
static const unsigned char bytes18[] = {
#embed "kinds/single-agency.json"
};
static const unsigned char bytes19[] = {
#embed "kinds/susr.json"
};
static const unsigned char bytes20[] = {
#embed "lists/claim-open-words.json"
};
static const unsigned char bytes21[] = {
#embed "lists/complete-words.json"
};
static const unsigned char bytes22[] = {
#embed "lists/harm-types.json"
};
static const unsigned char bytes23[] = {
#embed "lists/paused-words.json"
};
static const unsigned char bytes24[] = {
#embed "lists/themes.json"
};
static const unsigned char bytes25[] = {
#embed "schema/agencies.schema.json"
};
static const unsigned char bytes26[] = {
#embed "schema/case.schema.json"
};
static const unsigned char bytes27[] = {
#embed "schema/chronology.schema.json"
};
static const unsigned char bytes28[] = {
#embed "schema/framework.schema.json"
};
static const unsigned char bytes29[] = {
#embed "schema/groups.schema.json"
};
static const unsigned char bytes30[] = {
#embed "schema/holidays.schema.json"
};
static const unsigned char bytes31[] = {
#embed "schema/people.schema.json"
};
static const unsigned char bytes32[] = {
#embed "schema/plan.schema.json"
};
static const unsigned char bytes33[] = {
#embed "schema/scheme.schema.json"
};
static const unsigned char bytes34[] = {
#embed "schema/settings.schema.json"
};
static const unsigned char bytes35[] = {
#embed "schema/themes.schema.json"
};
static const unsigned char bytes36[] = {
#embed "schemes/brag.json"
};
static const unsigned char bytes37[] = {
#embed "schemes/rag-complete.json"
};
static const unsigned char bytes38[] = {
#embed "settings/defaults.json"
};

static const Resource resources[] = {
  {"frameworks/care-act-2014.json", bytes0, sizeof bytes0},
  {"frameworks/general.json", bytes1, sizeof bytes1},
  {"frameworks/learning-review.json", bytes2, sizeof bytes2},
  {"frameworks/wales-practice-reviews.json", bytes3, sizeof bytes3},
  {"frameworks/wales-susr.json", bytes4, sizeof bytes4},
  {"frameworks/working-together-2015.json", bytes5, sizeof bytes5},
  {"frameworks/working-together-2018.json", bytes6, sizeof bytes6},
  {"frameworks/working-together-2023.json", bytes7, sizeof bytes7},
  {"holidays/england-and-wales.json", bytes8, sizeof bytes8},
  {"holidays/northern-ireland.json", bytes9, sizeof bytes9},
  {"holidays/scotland.json", bytes10, sizeof bytes10},
  {"kinds/apr.json", bytes11, sizeof bytes11},
  {"kinds/cpr.json", bytes12, sizeof bytes12},
  {"kinds/lcspr.json", bytes13, sizeof bytes13},
  {"kinds/malr.json", bytes14, sizeof bytes14},
  {"kinds/other.json", bytes15, sizeof bytes15},
  {"kinds/sar.json", bytes16, sizeof bytes16},
  {"kinds/scr.json", bytes17, sizeof bytes17},
  {"kinds/single-agency.json", bytes18, sizeof bytes18},
  {"kinds/susr.json", bytes19, sizeof bytes19},
  {"lists/claim-open-words.json", bytes20, sizeof bytes20},
  {"lists/complete-words.json", bytes21, sizeof bytes21},
  {"lists/harm-types.json", bytes22, sizeof bytes22},
  {"lists/paused-words.json", bytes23, sizeof bytes23},
  {"lists/themes.json", bytes24, sizeof bytes24},
  {"schema/agencies.schema.json", bytes25, sizeof bytes25},
  {"schema/case.schema.json", bytes26, sizeof bytes26},
  {"schema/chronology.schema.json", bytes27, sizeof bytes27},
  {"schema/framework.schema.json", bytes28, sizeof bytes28},
  {"schema/groups.schema.json", bytes29, sizeof bytes29},
  {"schema/holidays.schema.json", bytes30, sizeof bytes30},
  {"schema/people.schema.json", bytes31, sizeof bytes31},
  {"schema/plan.schema.json", bytes32, sizeof bytes32},
  {"schema/scheme.schema.json", bytes33, sizeof bytes33},
  {"schema/settings.schema.json", bytes34, sizeof bytes34},
  {"schema/themes.schema.json", bytes35, sizeof bytes35},
  {"schemes/brag.json", bytes36, sizeof bytes36},
  {"schemes/rag-complete.json", bytes37, sizeof bytes37},
  {"settings/defaults.json", bytes38, sizeof bytes38},
};

enum { resource_count = sizeof resources / sizeof resources[0] };

size_t heed_resource_count(void) { return resource_count; }

const char *heed_resource_name(size_t index) { return index < resource_count ? resources[index].name : 0; }

const unsigned char *heed_resource_bytes(size_t index) { return index < resource_count ? resources[index].bytes : 0; }

size_t heed_resource_length(size_t index) { return index < resource_count ? resources[index].length : 0; }
