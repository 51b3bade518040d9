import Casework
import Glibc

/// Who sits at the machine.
enum SignedIn {
  /// The name they signed in with; the user number where the machine knows no name.
  static var login: String {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return Console.variable("USER") ?? "user \(getuid())"
  }

  /// The person of the directory that signs in so, else the login name as it is.
  static func party(in register: Register) -> Party {
    let login = login
    let person = register.people.first { $0.logins.contains(login) }
    return person.map { .person($0.id) } ?? .named(login)
  }
}
