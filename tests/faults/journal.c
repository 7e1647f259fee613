// Stands between a program and its files (LD_PRELOAD): journals every write and every sync below a
// folder, and lets one of them fail.
//
//   GUICHET_SHIM_FOLDER   files below it are watched; nothing happens without it
//   GUICHET_SHIM_WITNESS  a file whose appended lines are acknowledgements
//   GUICHET_SHIM_JOURNAL  where records go: shared by processes, one at a time holds the lock
//   GUICHET_SHIM_FAULT    CLASS:NTH:ERRNO[:STICKY]; CLASS is write, sync or name; 0 only counts
//   GUICHET_SHIM_TALLY    gets a line for the one that failed, or for each one seen
//
// A record: u32 kind, u32 length of the path, u64 offset or size, u64 length of the bytes; path; bytes.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, TRUNCATE = 3, UNLINK = 4, RENAME = 5, SAID = 6, SYNC_FAILED = 7 };

static pthread_mutex_t alone = PTHREAD_MUTEX_INITIALIZER;
static const char *folder, *witness, *tally;
static char fault_class[16];
static long fault_nth, fault_errno, fault_sticky, seen[3];
static int journal = -1, is_counting, is_ready;

// The system's own calls, so that nothing here comes back to us.
static ssize_t put(int fd, const struct iovec *parts, int count) { return syscall(SYS_writev, fd, parts, count); }
static int sys_open(const char *path, int flags) { return (int)syscall(SYS_openat, AT_FDCWD, path, flags, 0600); }

__attribute__((constructor)) static void get_ready(void) {
    folder = getenv("GUICHET_SHIM_FOLDER");
    witness = getenv("GUICHET_SHIM_WITNESS");
    tally = getenv("GUICHET_SHIM_TALLY");
    const char *path = getenv("GUICHET_SHIM_JOURNAL");
    if (path) journal = sys_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC);
    const char *fault = getenv("GUICHET_SHIM_FAULT");
    if (fault) is_counting = sscanf(fault, "%15[^:]:%ld:%ld:%ld", fault_class, &fault_nth, &fault_errno, &fault_sticky) >= 3;
    is_ready = folder != NULL;
}

static int is_below(const char *path) {
    size_t length = strlen(folder);
    // What SQLite maps into memory is not on the disk in any sense, and the locks are empty.
    return strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == 0) && !strstr(path, "/locks/");
}

// The path behind a descriptor, if it is watched.
static int name_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = syscall(SYS_readlink, link, path, PATH_MAX - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return is_below(path) || (witness && strcmp(path, witness) == 0);
}

static int is_witness(const char *path) { return witness && strcmp(path, witness) == 0; }
static int is_index(const char *path) {
    size_t length = strlen(path);
    return length > 4 && strcmp(path + length - 4, "-shm") == 0;
}

static void lock(void) {
    pthread_mutex_lock(&alone);
    if (journal >= 0) while (flock(journal, LOCK_EX) != 0 && errno == EINTR) {}
}

static void unlock(void) {
    int kept = errno;
    if (journal >= 0) flock(journal, LOCK_UN);
    pthread_mutex_unlock(&alone);
    errno = kept;
}

static void note(uint32_t kind, const char *path, uint64_t at, const void *bytes, uint64_t length) {
    if (journal < 0 || is_index(path)) return;
    int kept = errno;
    struct { uint32_t kind, path; uint64_t at, length; } head = { kind, (uint32_t)strlen(path), at, length };
    struct iovec parts[3] = { { &head, sizeof head }, { (void *)path, head.path }, { (void *)bytes, length } };
    if (put(journal, parts, length ? 3 : 2) != (ssize_t)(sizeof head + head.path + length)) _exit(86);
    errno = kept;
}

// Whether this operation is the one to fail. Held: the lock.
static int fails(int class, const char *name, const char *operation, const char *path) {
    if (!is_counting || is_witness(path)) return 0;
    if (strcmp(fault_class, name) != 0) return 0;
    long nth = ++seen[class];
    int is_hit = fault_nth && (nth == fault_nth || (fault_sticky && nth > fault_nth));
    if (tally && (is_hit || !fault_nth)) {
        char line[PATH_MAX + 64];
        int length = snprintf(line, sizeof line, "%s %s %ld %s %s\n", is_hit ? "fault" : "seen", name, nth, operation, path);
        int fd = sys_open(tally, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC);
        struct iovec part = { line, (size_t)length };
        if (fd >= 0) { put(fd, &part, 1); syscall(SYS_close, fd); }
    }
    if (is_hit) errno = (int)fault_errno;
    return is_hit;
}

#define NEXT(name) static __typeof__(&name) next; if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static void wrote(const char *path, off_t at, const void *bytes, ssize_t done) {
    if (done > 0) note(is_witness(path) ? SAID : WRITE, path, (uint64_t)at, bytes, (uint64_t)done);
}

ssize_t write(int fd, const void *bytes, size_t count) {
    NEXT(write);
    char path[PATH_MAX];
    if (!is_ready || fd == journal || !name_of(fd, path)) return next(fd, bytes, count);
    lock();
    ssize_t done = -1;
    if (!fails(0, "write", "write", path)) {
        done = next(fd, bytes, count);
        int kept = errno;
        if (done > 0) wrote(path, lseek(fd, 0, SEEK_CUR) - done, bytes, done);
        errno = kept;
    }
    unlock();
    return done;
}

#define PWRITE(name) \
    ssize_t name(int fd, const void *bytes, size_t count, off_t at) { \
        NEXT(name); \
        char path[PATH_MAX]; \
        if (!is_ready || !name_of(fd, path)) return next(fd, bytes, count, at); \
        lock(); \
        ssize_t done = -1; \
        if (!fails(0, "write", #name, path)) { done = next(fd, bytes, count, at); wrote(path, at, bytes, done); } \
        unlock(); \
        return done; \
    }
PWRITE(pwrite)
PWRITE(pwrite64)

#define TRUNCATE_BY(name) \
    int name(int fd, off_t size) { \
        NEXT(name); \
        char path[PATH_MAX]; \
        if (!is_ready || !name_of(fd, path)) return next(fd, size); \
        lock(); \
        int done = -1; \
        if (!fails(0, "write", #name, path)) { done = next(fd, size); if (done == 0) note(TRUNCATE, path, (uint64_t)size, NULL, 0); } \
        unlock(); \
        return done; \
    }
TRUNCATE_BY(ftruncate)
TRUNCATE_BY(ftruncate64)

#define SYNC_BY(name) \
    int name(int fd) { \
        NEXT(name); \
        char path[PATH_MAX]; \
        if (!is_ready || !name_of(fd, path)) return next(fd); \
        lock(); \
        int done = -1; \
        if (fails(1, "sync", #name, path)) note(SYNC_FAILED, path, 0, NULL, 0); \
        else { done = next(fd); note(done == 0 ? SYNC : SYNC_FAILED, path, 0, NULL, 0); } \
        unlock(); \
        return done; \
    }
SYNC_BY(fsync)
SYNC_BY(fdatasync)

int unlink(const char *path) {
    NEXT(unlink);
    if (!is_ready || !is_below(path)) return next(path);
    lock();
    int done = -1;
    if (!fails(2, "name", "unlink", path)) { done = next(path); if (done == 0) note(UNLINK, path, 0, NULL, 0); }
    unlock();
    return done;
}

int rename(const char *from, const char *to) {
    NEXT(rename);
    if (!is_ready || !is_below(to)) return next(from, to);
    lock();
    int done = -1;
    if (!fails(2, "name", "rename", to)) { done = next(from, to); if (done == 0) note(RENAME, to, 0, from, strlen(from)); }
    unlock();
    return done;
}
